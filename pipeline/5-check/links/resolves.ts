import { type CheckRule, NO_PROBLEMS } from '../rule.ts';
import { isLinked, referencesOf } from './references.ts';

export const resolves: CheckRule = {
  id: 'links/resolves',
  severity: 'error',
  docs: 'Every mention that another one names (parent, antecedent, anchor, date of an act, target of a relation) is in the document.',
  about: 'record',
  trips: {
    corpus: 'The Water Act 1998 holds.',
    edits: { 'output/a.md.json': [/"parent":"\w+"/, '"parent":"a00000000000"'] },
  },
  passes: { corpus: 'The Water Act 1998 holds.' },
  check({ annotations }) {
    const linked = annotations.filter(isLinked);
    if (linked.length === 0) return NO_PROBLEMS;
    const ids = new Set(annotations.map(({ id }) => id));
    return linked.flatMap((annotation) =>
      referencesOf(annotation)
        .filter(([, id]) => !ids.has(id))
        .map(([field, id]) => ({
          message: `“${annotation.text}” names ${id} as its ${field}, but no mention has that id; annotate the document again.`,
          annotation,
          actual: id,
        })),
    );
  },
};
