import type { Rule } from '../../model/rule.ts';
import type { RuleGroup } from './group.ts';

const HEADINGS = { date: 'Dates', figure: 'Figures', 'legal-act': 'Legal acts' } as const;

const cell = (text: string): string => text.replace(/[|\\<>*_[\]`]/g, '\\$&').replace(/\s+/g, ' ');

function row({ name, examples, counterexamples }: Rule): string {
  const marked = examples.map(({ quote, value }) => `${cell(quote)} → *${cell(value)}*`).join('<br>');
  return `| \`${name}\` | ${marked} | ${cell(counterexamples[0] ?? '')} |`;
}

/** A table a layer: the rule, what it marks with which value, and a sentence that it leaves alone. */
export const asMarkdown = (groups: readonly RuleGroup[]): string =>
  groups
    .map(({ layer, rules }) =>
      [
        `#### ${HEADINGS[layer]}`,
        '',
        '| rule | marks | leaves alone |',
        '| --- | --- | --- |',
        ...rules.map(row),
        '',
      ].join('\n'),
    )
    .join('\n');
