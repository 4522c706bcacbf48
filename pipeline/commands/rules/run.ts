import { EXIT, type ExitCode } from '../exit-code.ts';
import { groups } from './group.ts';
import { asMarkdown } from './markdown.ts';
import { asText } from './text.ts';

/** Prints the rules, of one layer or of all. */
export async function runRules(args: {
  readonly layer?: string | undefined;
  readonly markdown?: boolean | undefined;
  readonly json?: boolean | undefined;
}): Promise<ExitCode> {
  const shown = groups(args.layer);
  if (args.json) process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  else process.stdout.write((args.markdown ? asMarkdown : asText)(shown));
  return EXIT.ok;
}
