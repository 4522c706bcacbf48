import type { RelaxNg } from '../../bridges/relax-ng.ts';
import { type TeiContent, teiContent } from './content.ts';
import { notSource } from './is-source.ts';
import { misnumberedPages } from './pages.ts';
import { danglingPointers } from './pointers.ts';
import type { TeiProblem } from './problem.ts';
import { TEI_VALID } from './valid.ts';
import { TEI_WELL_FORMED } from './well-formed.ts';

function contentOf(xml: string): TeiContent | undefined {
  try {
    return teiContent(xml);
  } catch {
    return undefined;
  }
}

/** Everything that can be wrong with the TEI of a text; one that is not well-formed has that one problem. */
export function teiProblems(xml: string, text: string, validate: RelaxNg): TeiProblem[] {
  const content = contentOf(xml);
  const faults = validate(xml).map(({ message, line, xpath }) => ({
    rule: content === undefined ? TEI_WELL_FORMED : TEI_VALID,
    line: Math.max(1, line),
    message: `${content === undefined ? 'The TEI is no well-formed XML' : 'The TEI is not valid'}${xpath === undefined ? '' : ` at ${xpath}`}: ${message}.`,
  }));
  if (content === undefined) return faults.slice(0, 1);
  return [...faults, ...notSource(content, text), ...misnumberedPages(content), ...danglingPointers(content)];
}
