import type { Rule } from '../../model/rule.ts';
import type { RuleGroup } from './group.ts';

const ruleText = ({ name, form, examples, counterexamples }: Rule): string =>
  [
    name,
    `  ${form}`,
    ...examples.map(({ text, quote, value }) => `  + ${text}\n      “${quote}” → ${value}`),
    ...counterexamples.map((text) => `  - ${text}`),
    '',
  ].join('\n');

/** For the terminal: a paragraph a rule, `+` for examples, `-` for what it leaves alone. */
export const asText = (groups: readonly RuleGroup[]): string =>
  `${groups.flatMap(({ rules }) => rules.map(ruleText)).join('\n')}`;
