import units from '../../../pipeline/lexicons/en/units.json';
import type { FigureAnnotation } from '../../../pipeline/model/records.ts';
import type { Prediction } from '../score.ts';
import type { Habit } from './habit.ts';
import { currencyName, unitName } from './unit-names.ts';
import { number, scaled, writtenValue } from './values.ts';

const TIME = new Set(units.timeUnits);

export const isTime = ({ kind, unit }: FigureAnnotation): boolean =>
  kind === 'measure' && unit !== undefined && TIME.has(unit);

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

function modifier({ approximation, change, kind, value }: FigureAnnotation, { boundsFirst }: Habit): string {
  const about = approximation === undefined ? '=' : MODIFIERS[approximation];
  if (boundsFirst && about !== '=' && approximation !== 'nearly') return about;
  if (boundsFirst && kind === 'percentage' && value?.startsWith('-')) return 'down';
  return change ?? about;
}

const MINOR = /^(?:cents?|¢|pence|penny|pennies|p)$/i;

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

function unitOf(
  { unit, kind, unitText }: FigureAnnotation,
  { names, pound, american }: Habit,
): string | null {
  if (american && kind === 'measure')
    return unitName(unit, kind)?.replaceAll('metre', 'meter').replaceAll('litre', 'liter') ?? null;
  if (unit === 'GBP' && pound !== undefined && unitText !== 'GBP') return pound;
  if (names && kind === 'money' && unit !== undefined) return currencyName(unit);
  const name = unitName(unit, kind);
  return names ? (name?.replace(/tonne$/, 'ton') ?? null) : name;
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

/** A figure as a set with this habit would mark it in `text`. */
export function reading(figure: FigureAnnotation, text: string, habit: Habit): Prediction {
  const isMinor = figure.unitText !== undefined && MINOR.test(figure.unitText);
  const ends = habit.span === 'number' ? parts(figure, text) : undefined;
  return {
    ...(habit.span === 'number' ? figure.numberSpan : { start: figure.start, end: figure.end }),
    kind: isTime(figure) ? 'duration' : (KINDS[figure.kind] ?? figure.kind),
    value: scaled(writtenValue(figure, habit), isMinor ? 100 : 1),
    unit: isMinor ? figure.unitText : unitOf(figure, habit),
    noun: noun(figure, habit),
    modifier: modifier(figure, habit),
    text: figure.quote,
    ...(ends ? { parts: ends } : {}),
  };
}
