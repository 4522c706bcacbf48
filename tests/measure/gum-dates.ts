import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { DateAnnotation } from '../../pipeline/model/records.ts';
import type { Prediction } from './score.ts';

type Dated = Pick<DateAnnotation, 'start' | 'end' | 'quote' | 'edtf' | 'earliest' | 'latest'>;

const days = ({ earliest, latest }: Dated): string | undefined =>
  earliest === null && latest === null ? undefined : `${earliest ?? '..'}/${latest ?? '..'}`;

/** Words that name a day, beside a time or a part of it. */
const NAMES_A_DAY =
  /[Dd]ay|[Mm]orrow|\b[Nn]ight|[Tt]onight|[Mm]orning|[Ee]vening|[Aa]fternoon|\d{4}|\p{Lu}\p{Ll}{2,}/u;

/** A clock time alone names no date; its day is the one of the text. */
const clockOnly = ({ kind, resolution, quote }: DateAnnotation): boolean =>
  kind === 'time' && resolution !== 'stated' && !NAMES_A_DAY.test(quote);

/** “the end of 1990”, “later that year”: the gold marks the date inside, with all of its days. */
const PART_OUTSIDE = /^(?:\p{L}+ (?:half )?of (?:the )?|(?:later|earlier) (?=this|that|the|in))/u;

function whole(date: Dated): Dated {
  const outside = PART_OUTSIDE.exec(date.quote)?.[0].length ?? 0;
  return { ...date, start: date.start + outside };
}

const prediction = (part: Dated, inner: boolean): Prediction[] => {
  const { start, end } = inner ? whole(part) : part;
  const value = inner && start !== part.start ? (part.edtf ?? undefined) : days(part);
  return value === undefined ? [] : [{ start, end, type: 'DATE', value }];
};

/** GUM marks dates only, each with the days that it covers, and both ends of a range apart. */
export const gumDates = ({ annotations }: CheckedDocument): readonly Prediction[] =>
  annotations.flatMap((date) => {
    if (date.layer !== 'date' || clockOnly(date)) return [];
    const { begin, end } = date.range ?? {};
    const parts = begin && end ? [begin, end] : [date.range?.begin ?? date.range?.end ?? date];
    return parts.flatMap((part) => prediction(part, date.rule === 'date/part'));
  });
