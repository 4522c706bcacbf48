import type { StringOptions } from '../../pipeline/1-read/index.ts';
import { timexMentions } from '../../pipeline/6-write/timex3.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { DateAnnotation, Settings } from '../../pipeline/model/records.ts';
import { gumDates } from './gum-dates.ts';
import type { GoldRecord, MeasuredSet, Prediction } from './score.ts';
import { withRejected } from './wikiwars-dates.ts';

const datesOf = ({ annotations }: CheckedDocument): DateAnnotation[] =>
  annotations.filter((annotation) => annotation.layer === 'date');

/** The sets write half a year as six months, half an hour as thirty minutes. */
const withoutHalves = (value: string): string =>
  value.replace(
    /^(PT?\d+)\.5([YH])$/,
    (_, whole: string, unit: string) => `${whole}${unit}${unit === 'Y' ? '6M' : '30M'}`,
  );

const timexes = (document: CheckedDocument): Prediction[] =>
  timexMentions(document.text, datesOf(document)).map(({ mention: _, value, ...timex }) => ({
    ...timex,
    value: withoutHalves(value),
  }));

/** TimeBank leaves “daily” and “annually” unmarked. */
const withoutAdverbs = (document: CheckedDocument): Prediction[] =>
  timexes(document).filter(
    ({ start, end, type }) => type !== 'SET' || !/^\p{L}+ly$/u.test(document.text.slice(start, end)),
  );

/** AQUAINT gives “Friday night” the day as its value. */
const wholeDays = (document: CheckedDocument): Prediction[] =>
  timexes(document).map((prediction) => {
    const day = /^(\d{4}-\d\d-\d\d)T(?:MO|AF|EV|NI)$/.exec(String(prediction.value))?.[1];
    return day === undefined ? prediction : { ...prediction, type: 'DATE', value: day };
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
  set('wikiwars-01-11', {
    options: narrated,
    predict: (document) => withRejected(document, timexes(document)),
  }),
  set('timebank', { options: told, predict: withoutAdverbs }),
  set('aquaint', { options: told, predict: wholeDays }),
  {
    ...set('gum-prose', { options: byGenre, predict: gumDates }),
    scorerArguments: ['--pred-types', 'DATE'],
  },
];
