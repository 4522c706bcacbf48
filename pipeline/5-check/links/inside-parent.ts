import type { Annotation } from '../../model/records.ts';
import { contains } from '../../model/span.ts';
import { type CheckRule, NO_PROBLEMS, type Problem } from '../rule.ts';

/** Whether the parents of a mention come back to it. Each mention is passed once, however long the chains. */
function inCycle(annotation: Annotation, byId: ReadonlyMap<string, Annotation>, free: Set<string>): boolean {
  const passed = new Set<string>();
  for (
    let at: Annotation | undefined = annotation;
    at && !free.has(at.id);
    at = at.parent === undefined ? undefined : byId.get(at.parent)
  ) {
    if (passed.has(at.id)) return true;
    passed.add(at.id);
  }
  for (const id of passed) free.add(id);
  return false;
}

export const insideParent: CheckRule = {
  id: 'links/inside-parent',
  severity: 'error',
  docs: 'A mention lies inside its parent, and no mention is its own ancestor.',
  about: 'record',
  trips: {
    corpus: 'The office had 12 men and 13 women.',
    edits: { 'output/a.md.json': [/"id":"(f\w{11})"/, '"id":"$1","parent":"$1"'] },
  },
  passes: { corpus: 'The Water Act 1998 holds.' },
  check({ annotations }) {
    const inner = annotations.filter(({ parent }) => parent !== undefined);
    if (inner.length === 0) return NO_PROBLEMS;
    const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    const free = new Set<string>();
    return inner.flatMap((annotation): Problem[] => {
      const parent = annotation.parent === undefined ? undefined : byId.get(annotation.parent);
      if (parent === undefined) return [];
      if (!contains(parent, annotation))
        return [
          {
            message: `“${annotation.text}” is not inside its parent “${parent.text}”; annotate the document again.`,
            annotation,
          },
        ];
      return inCycle(annotation, byId, free)
        ? [{ message: `“${annotation.text}” is its own ancestor; annotate the document again.`, annotation }]
        : [];
    });
  },
};
