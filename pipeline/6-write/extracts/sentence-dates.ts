import type { Annotation, DateAnnotation } from '../../model/records.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import type { Recorded } from '../record/record.ts';

/** A date that can say when something was: with a value, no length of time, no part of an act's name. */
const dates = ({ points }: Recorded): DateAnnotation[] => {
  const acts = new Set(points.annotations.filter(({ layer }) => layer === 'legal-act').map(({ id }) => id));
  const tells = (annotation: Annotation): annotation is DateAnnotation =>
    annotation.layer === 'date' &&
    annotation.kind !== 'duration' &&
    annotation.kind !== 'set' &&
    annotation.edtf !== null &&
    !(annotation.parent && acts.has(annotation.parent));
  // One inside another would spoil the search by ends.
  let reached = 0;
  return points.annotations.filter(tells).filter(({ start, end }) => {
    const isApart = start >= reached;
    if (isApart) reached = end;
    return isApart;
  });
};

/** How many characters part two spans. */
const gap = (a: Span, b: Span): number => Math.max(b.start - a.end, a.start - b.end, 0);

/** Finds the EDTF value of the date nearest to a mention in its own sentence; of two as near, that of the first. */
export function sentenceDates(recorded: Recorded): (mention: Span) => string | undefined {
  const all = dates(recorded);
  const { sentences } = recorded.points;
  return (mention) => {
    const sentence = sentences[firstEndingAfter(sentences, mention.start)];
    const next = firstEndingAfter(all, mention.start);
    let nearest: DateAnnotation | undefined;
    for (const date of all.slice(Math.max(next - 1, 0), next + 2)) {
      const isInside = sentence && date.start >= sentence.start && date.start < sentence.end;
      if (isInside && (!nearest || gap(date, mention) < gap(nearest, mention))) nearest = date;
    }
    return nearest?.edtf ?? undefined;
  };
}
