import type { Annotation } from '../../model/records.ts';

/** The ids of other mentions that a mention names, each with the field that names it. */
export function referencesOf(annotation: Annotation): [field: string, id: string][] {
  const found: [string, string | undefined][] = [['parent', annotation.parent]];
  switch (annotation.layer) {
    case 'date':
      found.push(['anchor', annotation.anchor?.annotation]);
      break;
    case 'figure':
      found.push(['antecedent', annotation.antecedent?.figure], ['partOf', annotation.partOf]);
      break;
    case 'legal-act':
      for (const { date } of annotation.dates ?? []) found.push(['dates', date]);
      for (const { target } of annotation.relations ?? []) found.push(['relations', target]);
      break;
  }
  return found.flatMap(([field, id]) => (id === undefined ? [] : [[field, id] as [string, string]]));
}
