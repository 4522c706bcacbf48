import { fromString, ReadError, type StringOptions } from '../../1-read/index.ts';
import { annotate } from '../../annotate.ts';
import type { SourceText } from '../../model/source-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { SettingArgs } from '../setting-flags.ts';
import { settingsFrom } from '../settings-from.ts';
import { readInput, say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { claimsOf, explanationOf } from './explanation.ts';
import { explanationJson } from './json.ts';
import { layoutOf } from './layout.ts';

interface ExplainArgs extends SettingArgs {
  /** The words of the text. */
  readonly _: readonly string[];
  readonly format: 'markdown' | 'plain';
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
}

function sourceOf(text: string, options: StringOptions): SourceText {
  try {
    return fromString(text, options);
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(error.message);
    throw error;
  }
}

export async function runExplain(args: ExplainArgs): Promise<ExitCode> {
  const settings = settingsFrom(args);
  const text = args._.length > 0 ? args._.join(' ') : await readInput();
  const whole = explanationOf(annotate(sourceOf(text, { format: args.format, settings })));
  const explanation = args.quiet ? claimsOf(whole) : whole;
  say(args.json ? explanationJson(explanation) : layoutOf(explanation));
  return EXIT.ok;
}
