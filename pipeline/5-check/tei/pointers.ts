import type { RuleEntry } from '../rule.ts';
import type { TeiContent } from './content.ts';
import type { TeiProblem } from './problem.ts';

export const TEI_POINTERS: RuleEntry = {
  id: 'tei/pointers',
  severity: 'error',
  docs: 'Every pointer in the TEI leads to an element, or to characters that the body has.',
  trips: {
    corpus: 'The Water Act 1998 holds.',
    edits: { 'output/a.md.tei.xml': [/ ref="#[^"]+"/, ' ref="#nothing"'] },
  },
  passes: { corpus: 'The Water Act 1998 holds.' },
};

const STRING_RANGE = /^#string-range\(([^,]+),(\d+),(\d+)\)$/;

function dangles(pointer: string, { ids, length }: TeiContent): boolean {
  const [whole, id = '', from, size] = STRING_RANGE.exec(pointer) ?? [];
  if (whole === undefined) return pointer.startsWith('#') && !ids.has(pointer.slice(1));
  return !ids.has(id) || Number(from) + Number(size) > length;
}

/** The pointers that lead nowhere, each where it stands first. */
export const danglingPointers = (content: TeiContent): TeiProblem[] =>
  [...content.pointers]
    .filter(([pointer]) => dangles(pointer, content))
    .map(([pointer, line]) => ({
      rule: TEI_POINTERS,
      line,
      message: `The TEI points to ${pointer}, which it does not have.`,
      actual: pointer,
    }));
