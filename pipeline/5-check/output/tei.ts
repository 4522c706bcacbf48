import type { RelaxNg } from '../../bridges/relax-ng.ts';
import { carriedByXml } from '../../model/xml-characters.ts';
import type { CheckRule, Problem } from '../rule.ts';
import { around, firstDifference } from './first-difference.ts';
import { danglingPointers, type TeiContent, teiContent } from './tei-content.ts';

type Named = Pick<CheckRule, 'id' | 'severity' | 'docs'>;

const TEI_VALID: Named = {
  id: 'tei/valid',
  severity: 'error',
  docs: 'The TEI is well-formed and valid against schemas/rubricator-tei.rng, a subset of TEI P5.',
};

const TEI_IS_SOURCE: Named = {
  id: 'tei/is-source',
  severity: 'error',
  docs: 'The body of the TEI without its tags, each pb read as three hyphens, is the text of the record.',
};

const TEI_POINTERS: Named = {
  id: 'tei/pointers',
  severity: 'error',
  docs: 'Every pointer in the TEI leads to an element, or to characters that the body has.',
};

const AGAIN = 'Write it again from the record.';

function isSource({ source }: TeiContent, text: string): Problem[] {
  const expected = carriedByXml(text);
  const place = firstDifference(source, expected);
  if (place === undefined) return [];
  return [
    {
      message: `The TEI without its tags is not the source: it has ${around(source, place)} instead of ${around(expected, place)}. ${AGAIN}`,
      span: { start: place, end: place },
    },
  ];
}

/** Everything that can be wrong with the TEI of a text; one that is not well-formed has that one problem. */
export function teiProblems(xml: string, text: string, validate: RelaxNg): [Named, Problem][] {
  const faults = validate(xml).map(({ message, line, xpath }): [Named, Problem] => [
    TEI_VALID,
    {
      message: `The TEI is not valid at line ${line}${xpath === undefined ? '' : `, ${xpath}`}: ${message}. ${AGAIN}`,
    },
  ]);
  let content: TeiContent;
  try {
    content = teiContent(xml);
  } catch {
    return faults;
  }
  return [
    ...faults,
    ...isSource(content, text).map((problem): [Named, Problem] => [TEI_IS_SOURCE, problem]),
    ...danglingPointers(content).map((pointer): [Named, Problem] => [
      TEI_POINTERS,
      { message: `The TEI points to ${pointer}, which it does not have. ${AGAIN}`, actual: pointer },
    ]),
  ];
}
