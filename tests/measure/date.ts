import type { StringOptions } from '../../pipeline/1-read/index.ts';
import { timexMentions } from '../../pipeline/6-write/timex3.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { DateAnnotation, Settings } from '../../pipeline/model/records.ts';
import type { GoldRecord, MeasuredSet, Prediction } from './score.ts';

const datesOf = ({ annotations }: CheckedDocument): DateAnnotation[] =>
  annotations.filter((annotation) => annotation.layer === 'date');

const timexes = (document: CheckedDocument): Prediction[] =>
  timexMentions(document.text, datesOf(document)).map(({ mention: _, ...timex }) => ({ ...timex }));

const days = ({ earliest, latest }: Pick<DateAnnotation, 'earliest' | 'latest'>): string | undefined =>
  earliest === null && latest === null ? undefined : `${earliest ?? '..'}/${latest ?? '..'}`;

/** A time of day alone names no date; its day is the one of the text. */
const clockOnly = ({ kind, resolution }: DateAnnotation): boolean =>
  kind === 'time' && resolution !== 'stated';

/** GUM marks dates only, each with the days that it covers, and both ends of a range apart. */
const intervals = (document: CheckedDocument): Prediction[] =>
  datesOf(document).flatMap((date) => {
    if (clockOnly(date)) return [];
    const { begin, end } = date.range ?? {};
    const parts = begin && end ? [begin, end] : [date.range?.begin ?? date.range?.end ?? date];
    return parts.flatMap((part) => {
      const value = days(part);
      return value === undefined ? [] : [{ start: part.start, end: part.end, type: 'DATE', value }];
    });
  });

const told = ({ dct = '' }: GoldRecord): StringOptions & { settings: Partial<Settings> } => ({
  settings: {
    layers: ['date'],
    dateMode: 'document-time',
    dateOrder: 'MDY',
    ...(dct === '' ? {} : { referenceDate: dct.slice(0, 10) }),
  },
});

/** GUM names the genre in the id: what is written on a day follows that day, the rest tells. */
const WRITTEN_ON_A_DAY = /_(?:news|letter|interview|speech|court)_/;

const byGenre = (record: GoldRecord): StringOptions => {
  const { settings } = told(record);
  return WRITTEN_ON_A_DAY.test(record.id)
    ? { settings }
    : { settings: { ...settings, dateMode: 'narrative' } };
};

const narrated = (): StringOptions => ({ settings: { layers: ['date'], dateOrder: 'MDY' } });

const set = (name: string, rest: Pick<MeasuredSet, 'options' | 'predict'>): MeasuredSet => ({
  name: `dates/${name}`,
  gold: `dates/${name}.jsonl`,
  scorer: 'score_dates.py',
  ...rest,
});

export const dateSets: readonly MeasuredSet[] = [
  set('wikiwars-01-11', { options: narrated, predict: timexes }),
  set('timebank', { options: told, predict: timexes }),
  set('aquaint', { options: told, predict: timexes }),
  {
    ...set('gum-prose', { options: byGenre, predict: intervals }),
    scorerArguments: ['--pred-types', 'DATE'],
  },
];
