import { carriedByXml } from '../../model/xml-characters.ts';
import { around, firstDifference } from '../first-difference.ts';
import type { RuleEntry } from '../rule.ts';
import type { TeiContent } from './content.ts';
import type { TeiProblem } from './problem.ts';

export const TEI_IS_SOURCE: RuleEntry = {
  id: 'tei/is-source',
  severity: 'error',
  docs: 'The body of the TEI without its tags, each pb read as three hyphens, is the text of the record.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/a.md.tei.xml': ['It had', 'It has'] } },
  passes: { corpus: 'It had 12 men.' },
};

/** Where the body and the text of the record part. */
export function notSource(content: TeiContent, text: string): TeiProblem[] {
  const expected = carriedByXml(text);
  const place = firstDifference(content.source, expected);
  if (place === undefined) return [];
  return [
    {
      rule: TEI_IS_SOURCE,
      line: content.lineOf(place),
      message: `The TEI without its tags is not the source: it has ${around(content.source, place)} instead of ${around(expected, place)}.`,
    },
  ];
}
