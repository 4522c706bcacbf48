import { fromString } from '../../1-read/index.ts';
import { annotate } from '../../annotate.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type SettingArgs, settingsFrom } from '../setting-flags.ts';
import { readInput, say } from '../streams.ts';
import { explanationOf } from './explanation.ts';
import { explanationJson } from './json.ts';
import { layoutOf } from './layout.ts';

interface ExplainArgs extends SettingArgs {
  /** The words of the text. */
  readonly _: readonly string[];
  readonly format: 'markdown' | 'plain';
  readonly json?: boolean | undefined;
}

export async function runExplain(args: ExplainArgs): Promise<ExitCode> {
  const settings = settingsFrom(args);
  const text = args._.length > 0 ? args._.join(' ') : await readInput();
  const explanation = explanationOf(annotate(fromString(text, { format: args.format, settings })));
  say(args.json ? explanationJson(explanation) : layoutOf(explanation));
  return EXIT.ok;
}
