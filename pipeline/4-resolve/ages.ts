import type { ExtractedDocument } from '../model/document.ts';
import type { FigureCandidate } from '../model/figure-candidate.ts';
import { byPosition, type Span } from '../model/span.ts';
import { split } from './split.ts';

/** Tells whether a span lies in one of `figures`, for spans asked for in order of their starts. */
function inOneOf(figures: readonly FigureCandidate[]): (span: Span) => boolean {
  const sorted = [...figures].sort(byPosition);
  let next = 0;
  return ({ start, end }) => {
    for (let age = sorted[next]; age !== undefined && age.end <= start; age = sorted[++next]);
    const age = sorted[next];
    return age !== undefined && age.start <= start && end <= age.end;
  };
}

/** “Aged 6–59 months”: an age and no length of time, so that it is told once. */
export function withoutAges(document: ExtractedDocument): ExtractedDocument {
  const { candidates, rejections } = document;
  const ages = candidates.figures.filter(({ kind }) => kind === 'age');
  if (ages.length === 0) return document;
  const isAge = inOneOf(ages);
  const { kept, dropped } = split(candidates.dates, (date) => date.value.is === 'duration' && isAge(date));
  if (dropped.length === 0) return document;
  return {
    ...document,
    candidates: { ...candidates, dates: kept },
    rejections: [
      ...rejections,
      ...dropped.map(({ layer, start, end }) => ({ layer, start, end, rule: 'date/age' as const })),
    ],
  };
}
