import { type CheckRule, NO_PROBLEMS, perMention } from '../rule.ts';
import { isAfter } from './compare.ts';
import { CARD } from './example.ts';

/** The end of a period given as a year, month or day, so that it compares with days. */
const lastDay = (day: string): string => `${day}-99`;

export const outsidePeriod: CheckRule = {
  id: 'date/outside-period',
  severity: 'warning',
  docs: 'A date outside the years that the collection card says its texts speak of (`period`): often a slip in the source (9151 for 1951) or a number that is no date.',
  about: 'text',
  trips: { corpus: { 'a.md': 'It was founded in May 1651.', ...CARD } },
  passes: { corpus: { 'a.md': 'It was founded in May 1951.', ...CARD } },
  check: perMention('date', (annotation, { collection }) => {
    const period = collection?.period;
    if (period === undefined) return NO_PROBLEMS;
    const { from, to } = period;
    const { earliest, latest, text } = annotation;
    const early = from !== undefined && latest !== null && isAfter(from, latest);
    const late = to !== undefined && earliest !== null && isAfter(earliest, lastDay(to));
    if (!early && !late) return NO_PROBLEMS;
    const span = `${from ?? '…'} to ${to ?? '…'}`;
    return [
      {
        message: `“${text}” lies outside the period of the collection, ${span}; correct the source, or the period in collection.json.`,
        annotation,
        actual: (early ? latest : earliest) ?? '',
        expected: span,
      },
    ];
  }),
};
