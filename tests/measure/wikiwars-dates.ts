import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { Rejection } from '../../pipeline/model/rejection.ts';
import type { Prediction } from './score.ts';

type Reading = (words: string, year: string) => Pick<Prediction, string>;

const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
const PARTS: Readonly<Record<string, string>> = { night: 'NI', daytime: 'DT', morning: 'MO', evening: 'EV' };

/** What WikiWars marks beyond dates, from what the annotation looked at and rejected, by the name of the rejection. */
const HABITS: Readonly<Record<string, Reading>> = {
  'date/not-a-former-state': () => ({ type: 'DATE', value: 'PAST_REF' }),
  'date/not-a-future-state': () => ({ type: 'DATE', value: 'FUTURE_REF' }),
  'date/not-a-time-of-its-own': () => ({ type: 'DATE', value: 'PRESENT_REF' }),
  'date/not-any-part-of-a-day': (words) => ({ type: 'TIME', value: `XXXX-XX-XXT${PARTS[words] ?? 'NI'}` }),
  'date/not-a-season': (words, year) => ({ type: 'DATE', value: `${year}-${SEASONS[words] ?? 'SP'}` }),
};

/** “springs”, “in the fall of the city”: only the four words themselves. */
const meant = ({ rule }: Rejection, words: string): boolean =>
  rule !== 'date/not-a-season' || (SEASONS[words] !== undefined && words !== 'fall');

/** The predictions with those that WikiWars has besides; a season lies in the year of the last date before it. */
export function withRejected(
  { text, rejections }: CheckedDocument,
  predictions: readonly Prediction[],
): readonly Prediction[] {
  const free = ({ start, end }: Rejection): boolean =>
    !predictions.some((known) => known.start < end && start < known.end);
  const years = predictions.flatMap(({ start, value }) =>
    typeof value === 'string' && /^\d{4}/.test(value) ? [{ start, year: value.slice(0, 4) }] : [],
  );
  const yearBefore = (offset: number): string =>
    years.findLast(({ start }) => start < offset)?.year ?? 'XXXX';
  const more = rejections.flatMap((rejection) => {
    const { start, end, rule } = rejection;
    const words = text.slice(start, end).toLowerCase();
    const habit = HABITS[rule];
    return habit && meant(rejection, words) && free(rejection)
      ? [{ start, end, ...habit(words, yearBefore(start)) }]
      : [];
  });
  return [...predictions, ...more].sort((a, b) => a.start - b.start);
}
