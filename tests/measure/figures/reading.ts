import lexicon from '../../../pipeline/lexicons/en/figure.json';
import units from '../../../pipeline/lexicons/en/units.json';
import type { FigureAnnotation } from '../../../pipeline/model/records.ts';
import type { Prediction } from '../score.ts';
import { numbersApart, printedEnds } from './ends.ts';
import type { Habit } from './habit.ts';
import { currencyName, unitName } from './unit-names.ts';
import { scaled, writtenValue } from './values.ts';

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

const AVERAGE = /\baverag(?:ed|es|ing),?\s+$/i;

function modifier(figure: FigureAnnotation, text: string, habit: Habit): string {
  const { approximation, kind, value } = figure;
  const { boundsFirst, changes } = habit;
  const change = changes === 'by-verbs' && isChangeOfNoun(figure, text) ? undefined : figure.change;
  const isAverage =
    habit.averages === 'about' && AVERAGE.test(text.slice(Math.max(0, figure.start - BESIDE), figure.start));
  const exactly = isAverage ? '~' : '=';
  const about = approximation === undefined ? exactly : MODIFIERS[approximation];
  if (boundsFirst && about !== '=' && approximation !== 'nearly') return about;
  if (boundsFirst && kind === 'percentage' && value?.startsWith('-')) return 'down';
  return change ?? about;
}

const NOUNS = new Set([...lexicon.changeNounsUp, ...lexicon.changeNounsDown]);

/** Longer than “a major gain of” or “per cent pay rise” are beside an amount. */
const BESIDE = 40;

/** `an increase of 5 %`, `a 5 % pay rise`: a noun says that something changed. */
function isChangeOfNoun({ start, end }: FigureAnnotation, text: string): boolean {
  if (/\bof (?:\w+ )?$/.test(text.slice(Math.max(0, start - BESIDE), start))) return true;
  const after = text.slice(end, end + BESIDE).toLowerCase();
  const [, first = '', second = ''] = /^ ([a-z]+)(?: ([a-z]+))?/.exec(after) ?? [];
  return NOUNS.has(first) || NOUNS.has(second);
}

const MINOR = /^(?:cents?|¢|pence|penny|pennies|p)$/i;

function unitOf(
  { unit, kind, unitText, counted }: FigureAnnotation,
  { names, pound, american, parts, rates }: Habit,
): string | null {
  if (parts === 'hundredths-of' && kind === 'fraction') return `% ${counted?.text ?? '-'}`;
  if (american && kind === 'measure')
    return unitName(unit, kind)?.replaceAll('metre', 'meter').replaceAll('litre', 'liter') ?? null;
  if (unit === 'GBP' && pound !== undefined && unitText !== 'GBP') return pound;
  if (names && kind === 'money' && unit !== undefined)
    return currencyName(rates === 'apart' ? unit.replace(/\/.*/, '') : unit);
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

const minorUnit = ({ unitText }: FigureAnnotation, { pence }: Habit): string | null =>
  unitText === undefined || (pence === 'counted' && unitText === 'p') ? null : unitText;

/** A figure as a set with this habit would mark it in `text`. */
export function reading(figure: FigureAnnotation, text: string, habit: Habit): Prediction {
  const isMinor = figure.unitText !== undefined && MINOR.test(figure.unitText);
  const apart = habit.span === 'number' ? numbersApart(figure, text) : undefined;
  const ends = habit.ends === 'as-printed' ? printedEnds(figure, text) : undefined;
  const value = ends ? ends.map((end) => end.value) : writtenValue(figure, habit);
  return {
    ...(habit.span === 'number' ? figure.numberSpan : { start: figure.start, end: figure.end }),
    kind: isTime(figure) ? 'duration' : (KINDS[figure.kind] ?? figure.kind),
    value: scaled(value, isMinor ? 100 : 1),
    unit: isMinor ? minorUnit(figure, habit) : unitOf(figure, habit),
    noun: noun(figure, habit),
    modifier: modifier(figure, text, habit),
    text: figure.quote,
    ...(apart ? { parts: apart } : {}),
  };
}
