import { fromString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { extractFigures } from '../../pipeline/3-extract/figure/index.ts';
import { resolve } from '../../pipeline/4-resolve/index.ts';
import units from '../../pipeline/lexicons/en/units.json';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { DateAnnotation, FigureAnnotation } from '../../pipeline/model/records.ts';
import { total } from './duration.ts';
import type { MeasuredSet, Prediction } from './score.ts';
import { currencyName, unitName } from './unit-names.ts';

type Value = number | readonly (number | null)[];

const number = (printed: string | undefined): number | null => {
  if (printed === undefined) return null;
  const [n = '', d = '1'] = printed.split('/');
  return Number(n) / Number(d);
};

/** How a set writes what it knows only in part. */
interface Habit {
  /** `more than 5` is 5, or the interval from 5. */
  readonly bounds: 'number' | 'interval';
  /** `hundreds`: the greatest value by the set's convention, as a multiple of the least. */
  readonly vague?: (least: number) => Value;
  /** Amounts are given in the largest unit that makes them whole, and a duration of several parts is one amount. */
  readonly whole?: true;
  /** A range is one number, its middle. */
  readonly middle?: true;
  /** Units are spelled as in America, and feet with inches are feet. */
  readonly american?: true;
  /** Money is called by name, not by ISO code. */
  readonly names?: true;
  /** Only what is counted has a noun, not what is measured or paid; “times” is a noun. */
  readonly nouns?: 'of-counts';
  /** Records whose id begins so mark the numbers alone, without their units. */
  readonly bareIn?: string;
  /** “One” of “one of the largest” is a number to the set, where we reject it by that name. */
  readonly oneOfMany?: true;
  /** What “pounds” and “£” are called. */
  readonly pound?: string;
}

function readValue(figure: FigureAnnotation, { bounds, vague, middle }: Habit): Value | null {
  const [min, max] = [number(figure.min), number(figure.max)];
  if (figure.value !== undefined) return number(figure.value);
  if (min !== null && max !== null) return middle ? (min + max) / 2 : [min, max];
  if (figure.approximation === 'vague' && min !== null && vague) return vague(min);
  return bounds === 'interval' ? [min, max] : (min ?? max);
}

/** The kinds of the sets are fewer, and some are called otherwise. */
const KINDS: Readonly<Partial<Record<FigureAnnotation['kind'], string>>> = {
  percentage: 'percent',
  frequency: 'multiple',
};

const MODIFIERS: Readonly<Record<NonNullable<FigureAnnotation['approximation']>, string>> = {
  about: '~',
  nearly: '~',
  vague: '=',
  'more-than': '>',
  'at-least': '>',
  'less-than': '<',
  'at-most': '<',
};

const modifier = ({ approximation, change }: FigureAnnotation): string =>
  change ?? (approximation === undefined ? '=' : MODIFIERS[approximation]);

/** Cents are hundredths of their currency in our records, a unit of their own in the sets. */
const MINOR = /^(?:cents?|¢|pence|penny|pennies|p)$/i;

function scaled(value: Value | null, factor: number): Value | null {
  if (value === null || typeof value === 'number') return value === null ? null : value * factor;
  return value.map((end) => (end === null ? null : end * factor));
}

/** The ends of a range apart, for sets that mark every number. */
function parts(figure: FigureAnnotation, text: string): Prediction[] | undefined {
  if (figure.min === undefined || figure.max === undefined) return undefined;
  const { start, end } = figure.numberSpan;
  const link = /\s*(?:-|–|—|\bto\b|\band\b|\bor\b|\bthrough\b)\s*/.exec(text.slice(start, end));
  if (!link) return undefined;
  const middle = start + link.index;
  return [
    { start, end: middle, value: number(figure.min) },
    { start: middle + link[0].length, end, value: number(figure.max), noun: null },
  ];
}

function figurePrediction(figure: FigureAnnotation, text: string, span: Span, habit: Habit): Prediction {
  const minor = figure.unitText !== undefined && MINOR.test(figure.unitText);
  const ends = parts(figure, text);
  return {
    ...(span === 'number' ? figure.numberSpan : { start: figure.start, end: figure.end }),
    kind: KINDS[figure.kind] ?? figure.kind,
    value: scaled(readValue(figure, habit), minor ? 100 : 1),
    unit: minor ? figure.unitText : unitOf(figure, habit),
    noun: noun(figure, habit),
    modifier: modifier(figure),
    text: figure.quote,
    ...(span === 'number' && ends ? { parts: ends } : {}),
  };
}

function unitOf(
  { unit, kind, unitText }: FigureAnnotation,
  { names, pound, american }: Habit,
): string | null {
  if (american && kind === 'measure')
    return unitName(unit, kind)?.replaceAll('metre', 'meter').replaceAll('litre', 'liter') ?? null;
  if (unit === 'GBP' && pound !== undefined && unitText !== 'GBP') return pound;
  return names && kind === 'money' && unit !== undefined ? currencyName(unit) : unitName(unit, kind);
}

function noun(
  { kind, counted, quote, antecedent, partOf }: FigureAnnotation,
  { nouns }: Habit,
): string | null {
  if (nouns === 'of-counts' && (kind === 'frequency' || (kind === 'ratio' && !counted)))
    return quote.endsWith('times') ? 'times' : null;
  if (nouns === 'of-counts' && (kind === 'percentage' || kind === 'money')) return null;
  return counted?.head ?? (partOf === undefined ? undefined : antecedent?.text) ?? null;
}

type Span = 'number' | 'whole';

/**
 * Amounts of time belong to the date layer; the sets count them among the quantities, one by one, also inside
 * “two years later” and “three times a day”. So the dates are read once more, as figures.
 */
function insideDate(date: DateAnnotation, habit: Habit): Prediction[] {
  const whole = habit.whole && date.kind === 'duration' ? total(date.timex.value ?? '') : undefined;
  if (whole) return [{ start: date.start, end: date.end, kind: 'measure', ...whole }];
  const inner = annotateFigures(date.quote);
  return inner
    .filter(
      ({ kind, unit }) =>
        (kind === 'measure' && unit !== undefined && TIME.has(unit)) || kind === 'frequency',
    )
    .map((figure) => {
      const prediction = figurePrediction(figure, date.quote, 'whole', habit);
      return { ...prediction, start: prediction.start + date.start, end: prediction.end + date.start };
    });
}

const TIME = new Set(units.timeUnits);

/** The figures of a phrase, its dates not asked. */
function annotateFigures(phrase: string): FigureAnnotation[] {
  const document = parse(fromString(phrase));
  const { candidates, rejections } = extractFigures(document, []);
  const resolved = resolve({
    ...document,
    candidates: { dates: [], figures: candidates, legalActs: [] },
    rejections,
  });
  return resolved.annotations.filter((annotation) => annotation.layer === 'figure');
}

/** `1.5 h` is 90 minutes to a set that writes whole numbers. */
const SMALLER: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  hour: ['minute', 60],
  minute: ['second', 60],
  day: ['hour', 24],
  kilogram: ['gram', 1000],
};

/** `5 feet 2 inches` is a number of inches in our records. */
function inFeet(prediction: Prediction): Prediction {
  const { value, unit, text } = prediction;
  return unit === 'inch' && typeof value === 'number' && /feet|foot|ft/.test(String(text))
    ? { ...prediction, unit: 'foot', value: value / 12 }
    : prediction;
}

function inWholeUnits(prediction: Prediction): Prediction {
  const { value, unit } = prediction;
  const smaller = typeof unit === 'string' ? SMALLER[unit] : undefined;
  const numbers = [value].flat().filter((each) => typeof each === 'number');
  if (!smaller || numbers.every(Number.isInteger)) return prediction;
  const scale = (each: unknown): unknown => (typeof each === 'number' ? each * smaller[1] : each);
  return { ...prediction, unit: smaller[0], value: Array.isArray(value) ? value.map(scale) : scale(value) };
}

/** The members of classes, which the figure layer read and rejected by name. */
const membersOfMany = ({ rejections }: CheckedDocument, { oneOfMany }: Habit): Prediction[] =>
  oneOfMany
    ? rejections
        .filter(({ rule }) => rule === 'figure/one-of-many')
        .map(({ start, end }) => ({ start, end, kind: 'count', value: 1, unit: null, noun: null }))
    : [];

const predict =
  (span: Span, habit: Habit) =>
  (document: CheckedDocument): Prediction[] => {
    const { annotations, text, id } = document;
    return annotations
      .flatMap((annotation): Prediction[] => {
        if (annotation.layer === 'figure') return [figurePrediction(annotation, text, span, habit)];
        return annotation.layer === 'date' ? insideDate(annotation, habit) : [];
      })
      .map((prediction) =>
        habit.whole ? inWholeUnits(prediction) : habit.american ? inFeet(prediction) : prediction,
      )
      .map((prediction) =>
        habit.bareIn !== undefined && id.startsWith(habit.bareIn)
          ? { ...prediction, unit: null }
          : prediction,
      )
      .concat(membersOfMany(document, habit));
  };

const set = (
  name: string,
  span: Span,
  habit: Habit,
  scorerArguments: readonly string[] = [],
): MeasuredSet => ({
  name: `figures/${name}`,
  gold: `figures/${name}.jsonl`,
  scorer: 'score_figures.py',
  scorerArguments,
  predict: predict(span, habit),
});

const NUMBERS: Habit = { bounds: 'number' };
const INTERVALS: Habit = { bounds: 'interval' };
/** CQE's convention: “hundreds” is 100 to 1000, where ours is “at least two hundred”. */
const CQE: Habit = {
  bounds: 'number',
  names: true,
  oneOfMany: true,
  vague: (least) => [least / 2, least * 5],
};

export const figureSets: readonly MeasuredSet[] = [
  set('cqe-newsquant', 'whole', CQE),
  set('gum-prose', 'number', { ...NUMBERS, nouns: 'of-counts', oneOfMany: true }, ['--parts']),
  // The set joins the examples of six readers, each of one kind. That of amounts gives no unit, also before “dollars”.
  set('lexnlp-legal', 'whole', { ...NUMBERS, bareIn: 'lex-amount-' }),
  set('rec-number', 'number', NUMBERS),
  set('rec-currency', 'whole', { ...NUMBERS, names: true, pound: 'Pound' }),
  set('rec-dimension', 'whole', { ...NUMBERS, american: true }),
  set('rec-percent', 'whole', NUMBERS),
  set('rec-temperature', 'whole', NUMBERS),
  set('rec-age', 'whole', NUMBERS),
  set('rec-numberrange', 'whole', INTERVALS),
  set('duckling-en', 'whole', { ...INTERVALS, pound: 'GBP', whole: true }),
  set('quantulum3', 'whole', { ...NUMBERS, names: true, middle: true }),
  set('grobid-corpus', 'whole', NUMBERS),
  set('measeval-train', 'whole', NUMBERS),
];
