import type { RuleEntry } from '../rule.ts';
import type { TeiContent } from './content.ts';
import type { TeiProblem } from './problem.ts';

export const TEI_PAGES: RuleEntry = {
  id: 'tei/pages',
  severity: 'error',
  docs: 'The TEI has as many page breaks as the text has page separators, numbered in their order from 2.',
  trips: {
    corpus: 'One.\n\n---\n\nTwo.\n',
    edits: { 'output/a.md.tei.xml': ['<pb n="2"/>', '<pb n="3"/>'] },
  },
  passes: { corpus: 'One.\n\n---\n\nTwo.\n' },
};

/** The page breaks that have not the number of their place. A lost one shifts the text, which `tei/is-source` says. */
export function misnumberedPages({ pageBreaks }: TeiContent): TeiProblem[] {
  const wrong = pageBreaks.findIndex(({ n }, i) => n !== String(i + 2));
  const found = pageBreaks[wrong];
  if (found === undefined) return [];
  return [
    {
      rule: TEI_PAGES,
      line: found.line,
      message: `The page break that begins page ${wrong + 2} has the number ${found.n}.`,
      actual: found.n,
      expected: String(wrong + 2),
    },
  ];
}
