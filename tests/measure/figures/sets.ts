import type { AnnotatedDocument, CheckedDocument } from '../../../pipeline/model/document.ts';
import type { Span } from '../../../pipeline/model/span.ts';
import type { MeasuredSet, Prediction } from '../score.ts';
import { changeScore } from './change.ts';
import type { Habit } from './habit.ts';
import { insideDate } from './inside-date.ts';
import { reading } from './reading.ts';
import { rejected } from './rejected.ts';
import { inFeet, inWholeUnits } from './whole-units.ts';
import { withoutDates } from './without-dates.ts';

const length = ({ start, end }: Span): number => end - start;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Figures, and the amounts in dates; of two that overlap the longer, so “aged 5 years” is an age and no duration. */
function read(
  { annotations, text }: AnnotatedDocument,
  dates: AnnotatedDocument,
  habit: Habit,
): Prediction[] {
  const figures = annotations.filter((each) => each.layer === 'figure');
  const amounts = dates.annotations
    .filter((each) => each.layer === 'date')
    .flatMap((date) => insideDate(date, habit));
  const isIn = (figure: Span, amount: Span): boolean =>
    overlap(figure, amount) && length(amount) > length(figure);
  return [
    ...figures
      .filter((figure) => !amounts.some((amount) => isIn(figure, amount)))
      .map((figure) => reading(figure, text, habit)),
    ...amounts.filter(
      (amount) => !figures.some((figure) => overlap(figure, amount) && !isIn(figure, amount)),
    ),
  ];
}

const LENGTHS = new Set([
  'metre',
  'kilometre',
  'centimetre',
  'millimetre',
  'mile',
  'nautical mile',
  'foot',
  'yard',
  'inch',
]);

const predict =
  (habit: Habit) =>
  (document: CheckedDocument): Prediction[] => {
    const { bareIn, lengthsIn, unmarked = [], whole, american, alone } = habit;
    const isIn = (prefix: string | undefined): boolean =>
      prefix !== undefined && document.id.startsWith(prefix);
    const [isBare, isLengths] = [isIn(bareIn), isIn(lengthsIn)];
    const source = alone ? withoutDates(document.text) : document;
    return read(source, document, habit)
      .filter(({ kind }) => !unmarked.some((each) => each === kind))
      .filter(({ kind, unit }) => !isLengths || kind !== 'measure' || LENGTHS.has(String(unit)))
      .map((prediction) => (whole ? inWholeUnits(prediction) : prediction))
      .map((prediction) => (american ? inFeet(prediction) : prediction))
      .map((prediction) => (isBare ? { ...prediction, unit: null } : prediction))
      .concat(rejected(source, habit));
  };

const set = (name: string, habit: Habit, more: Partial<MeasuredSet> = {}): MeasuredSet => ({
  name: `figures/${name}`,
  gold: `figures/${name}.jsonl`,
  scorer: 'score_figures.py',
  predict: predict(habit),
  ...more,
});

const NUMBERS: Habit = { span: 'number', bounds: 'number' };
const WHOLE: Habit = { span: 'whole', bounds: 'number' };
const INTERVALS: Habit = { span: 'whole', bounds: 'interval' };

const ONE_OF_MANY = 'figure/one-of-many';
const IN_NAMES = ['figure/name-with-digits', 'figure/name-with-number', 'figure/part-of-a-name'] as const;

export const figureSets: readonly MeasuredSet[] = [
  set(
    'cqe-newsquant',
    // “Hundreds” is 100 to 1000 by its convention, where ours is “at least two hundred”.
    {
      ...WHOLE,
      names: true,
      boundsFirst: true,
      averages: 'about',
      changes: 'by-verbs',
      ends: 'as-printed',
      pence: 'counted',
      parts: 'hundredths-of',
      counted: [ONE_OF_MANY],
      vague: (least) => [least / 2, least * 5],
    },
    { more: changeScore },
  ),
  set(
    'gum-prose',
    { ...NUMBERS, nouns: 'of-counts', counted: [ONE_OF_MANY] },
    { scorerArguments: ['--parts'] },
  ),
  // The set joins the examples of six readers, each of one kind: that of amounts gives no unit, also before “dollars”,
  // that of distances marks lengths.
  set('lexnlp-legal', {
    ...WHOLE,
    bareIn: 'lex-amount-',
    lengthsIn: 'lex-distance-',
    unmarked: ['ratio'],
    summed: true,
    places: 4,
  }),
  set('rec-number', {
    ...NUMBERS,
    bareIn: 'rec-number-',
    counted: IN_NAMES,
    countedInParts: ['figure/code', 'figure/telephone'],
    alone: true,
  }),
  set('rec-currency', { ...WHOLE, names: true, pound: 'Pound', rates: 'apart' }),
  set('rec-dimension', { ...WHOLE, american: true }),
  set('rec-percent', WHOLE),
  set('rec-temperature', WHOLE),
  set('rec-age', WHOLE),
  set('rec-numberrange', INTERVALS),
  set('duckling-en', { ...INTERVALS, pound: 'GBP', whole: true, summed: true, alone: true }),
  set('quantulum3', {
    ...WHOLE,
    names: true,
    middle: true,
    years: true,
    counted: ['figure/name-with-number'],
  }),
  set('grobid-corpus', WHOLE),
  set('measeval-train', WHOLE),
];
