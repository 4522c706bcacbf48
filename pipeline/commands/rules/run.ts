import { rules } from '../../3-extract/index.ts';
import { LAYERS } from '../../model/layer.ts';
import type { Rule } from '../../model/rule.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { asMarkdown } from './markdown.ts';
import { asText } from './text.ts';

const layerOf = ({ name }: Rule): string => name.split('/')[0] ?? '';

/** Prints the rules, of one layer or of all, in the layers' order. */
export async function runRules(args: {
  readonly layer?: string | undefined;
  readonly markdown?: boolean | undefined;
  readonly json?: boolean | undefined;
}): Promise<ExitCode> {
  const layers = LAYERS.filter((layer) => args.layer === undefined || layer === args.layer);
  const groups = layers.map((layer) => ({ layer, rules: rules.filter((rule) => layerOf(rule) === layer) }));
  if (args.json) process.stdout.write(`${JSON.stringify(groups, null, 2)}\n`);
  else process.stdout.write((args.markdown ? asMarkdown : asText)(groups));
  return EXIT.ok;
}
