import type { Annotation, DateAnnotation } from '../../model/records.ts';
import { isAfter } from '../date/compare.ts';
import type { CheckRule, Problem } from '../rule.ts';

/** What an act was dated by when it was made. */
const MADE: ReadonlySet<string> = new Set(['signed', 'adopted', 'dated']);

export const afterDocument: CheckRule = {
  id: 'legal-act/after-document',
  severity: 'warning',
  docs: 'An act that was made after the text that names it (`referenceDate`, or the date in the front matter): a slip in the source, or in the date of the text.',
  about: 'text',
  trips: { corpus: '---\ndate: 2015-06-30\n---\n\nThe Decree No. 706 of 14 December 2015 holds.' },
  passes: { corpus: '---\ndate: 2015-12-31\n---\n\nThe Decree No. 706 of 14 December 2015 holds.' },
  check({ annotations, settings: { referenceDate } }): Problem[] {
    if (referenceDate === undefined) return [];
    const dates = new Map<string, DateAnnotation>();
    for (const annotation of annotations)
      if (annotation.layer === 'date') dates.set(annotation.id, annotation);
    const madeAfter = (act: Annotation): DateAnnotation[] =>
      act.layer !== 'legal-act'
        ? []
        : (act.dates ?? []).flatMap(({ date, role }) => {
            const made = dates.get(date);
            const earliest = made?.earliest ?? null;
            return made && MADE.has(role) && earliest !== null && isAfter(earliest, referenceDate)
              ? [made]
              : [];
          });
    return annotations.flatMap((annotation) =>
      madeAfter(annotation).map((made) => ({
        message: `“${annotation.text}” was made on ${made.earliest}, after its text of ${referenceDate}; correct the source, or the date of the text.`,
        annotation,
        actual: made.earliest ?? '',
        expected: `until ${referenceDate}`,
      })),
    );
  },
};
