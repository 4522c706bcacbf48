import { EXIT, type ExitCode } from '../exit-code.ts';
import { say } from '../streams.ts';
import { checkReference } from './check-reference.ts';
import { checksAsJson, checksAsText } from './checks.ts';
import { groups } from './group.ts';
import { asMarkdown } from './markdown.ts';
import { asText } from './text.ts';

interface RulesArgs {
  readonly layer?: string | undefined;
  readonly checks?: boolean | undefined;
  readonly markdown?: boolean | undefined;
  readonly json?: boolean | undefined;
}

function checks({ markdown, json }: RulesArgs): string {
  if (json) return checksAsJson();
  return markdown ? checkReference() : checksAsText();
}

function recognised({ layer, markdown, json }: RulesArgs): string {
  const shown = groups(layer);
  if (json) return `${JSON.stringify(shown, null, 2)}\n`;
  return (markdown ? asMarkdown : asText)(shown);
}

/** Prints the rules, of one layer or of all; or those of `check`. */
export async function runRules(args: RulesArgs): Promise<ExitCode> {
  say(args.checks ? checks(args) : recognised(args));
  return EXIT.ok;
}
