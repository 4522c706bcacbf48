import type { Annotation } from '../../model/records.ts';

type Reference = [field: string, id: string];

/** Whether a mention may name others; most dates do not. */
export const isLinked = (annotation: Annotation): boolean =>
  annotation.layer !== 'date' || annotation.parent !== undefined || annotation.anchor !== undefined;

/** The ids of other mentions that a mention names, each with the field that names it. */
export function referencesOf(annotation: Annotation): Reference[] {
  const found: Reference[] = [];
  const add = (field: string, id: string | undefined): void => {
    if (id !== undefined) found.push([field, id]);
  };
  add('parent', annotation.parent);
  switch (annotation.layer) {
    case 'date':
      add('anchor', annotation.anchor?.annotation);
      break;
    case 'figure':
      add('antecedent', annotation.antecedent?.figure);
      add('partOf', annotation.partOf);
      break;
    case 'legal-act':
      for (const { date } of annotation.dates ?? []) add('dates', date);
      for (const { target } of annotation.relations ?? []) add('relations', target);
      break;
  }
  return found;
}
