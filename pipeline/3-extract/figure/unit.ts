import type { Clause } from './clause.ts';
import { pastHyphen } from './fractions.ts';
import type { Numeral } from './numeral.ts';
import { type FigureWords, isIn } from './words.ts';

/** A unit as printed, from token `first` up to `next`. */
export interface Unit {
  readonly code: string;
  readonly first: number;
  readonly next: number;
}

const RAISED: ReadonlyMap<string, string> = new Map([
  ['²', '2'],
  ['³', '3'],
  ['2', '2'],
  ['3', '3'],
]);

const SPOKEN_POWERS: ReadonlyMap<string, string> = new Map([
  ['squared', '2'],
  ['cubed', '3'],
]);

/** `km²`, `km2`: the power after a symbol. */
function raised(clause: Clause, unit: Unit): Unit {
  const spoken = SPOKEN_POWERS.get(clause.lower(unit.next));
  const caret = clause.isGluedMark(unit.next, '^') ? 1 : 0;
  const at = unit.next + caret;
  const power = spoken ?? (clause.glued(at) ? RAISED.get(clause.text(at)) : undefined);
  return power === undefined ? unit : { ...unit, code: unit.code + power, next: at + 1 };
}

/** `square metres`, `sq. km`: the power before a name. */
function powered(clause: Clause, i: number, words: FigureWords): Unit | undefined {
  const power = words.powers.get(clause.lower(i));
  if (power === undefined) return undefined;
  const at = clause.isGluedMark(i + 1, '.') ? i + 2 : pastHyphen(clause, i + 1);
  const found = words.unitNames.startingAt(clause, at) ?? words.unitSymbols.startingAt(clause, at);
  return found && { code: `${found.value}${power}`, first: i, next: found.next };
}

/** A unit without its rate: name or symbol. */
function simpleUnit(clause: Clause, i: number, words: FigureWords): Unit | undefined {
  const square = powered(clause, i, words);
  if (square) return square;
  const name = words.unitNames.startingAt(clause, i);
  const symbol = words.unitSymbols.startingAt(clause, i);
  if (symbol && symbol.next >= (name?.next ?? 0))
    return raised(clause, { code: symbol.value, first: i, next: symbol.next });
  return name && { code: name.value, first: i, next: name.next };
}

/** `per capita`, `per head`: a rate that no unit of measure names, as an annotation in UCUM. */
function perWhat(clause: Clause, i: number, words: FigureWords): Unit | undefined {
  const code = words.perWhat.get(clause.lower(i));
  return code === undefined ? undefined : { code, first: i, next: i + 1 };
}

/** `per hour`, `per capita`, `/h`, `a year`: what the amount is for, as a unit. */
export function readRate(clause: Clause, i: number, words: FigureWords): Unit | undefined {
  const from = pastHyphen(clause, i);
  const link = clause.lower(from);
  const slash = link === '/' && clause.glued(i);
  if (!slash && link !== 'per' && link !== 'a' && link !== 'an') return undefined;
  const at = pastHyphen(clause, from + 1);
  const found = simpleUnit(clause, at, words) ?? (link === 'per' ? perWhat(clause, at, words) : undefined);
  if (!found || (link.startsWith('a') && !words.timeUnits.has(found.code))) return undefined;
  if (link.startsWith('a') && isIn(words, 'offsetWords', clause.lower(found.next))) return undefined;
  return { ...found, first: i };
}

/** `$5 a barrel`, `£3 a ton`, `$40 a head`: after a sum, “a” says what it pays for. */
export function readPriceRate(clause: Clause, i: number, words: FigureWords): Unit | undefined {
  const link = clause.lower(i);
  if (link !== 'a' && link !== 'an') return undefined;
  const name = words.unitNames.startingAt(clause, i + 1);
  const found = name ? { code: name.value, first: i, next: name.next } : perWhat(clause, i + 1, words);
  const isAttribute =
    found && (clause.isGluedMark(found.next, '-') || isIn(words, 'offsetWords', clause.lower(found.next)));
  return found && !isAttribute ? { ...found, first: i } : undefined;
}

/** `2 1/2 in thick`: “in” is inches only where no preposition could stand. */
function inches(clause: Clause, i: number, numeral: Numeral, words: FigureWords): Unit | undefined {
  if (clause.text(i) !== 'in' || numeral.shape === 'words' || numeral.scale !== undefined) return undefined;
  const isUnit = clause.tokens[i + 1] === undefined || isIn(words, 'inchesBefore', clause.lower(i + 1));
  return isUnit ? { code: '[in_i]', first: i, next: i + 1 } : undefined;
}

/** How far back a quotation may have been opened. */
const QUOTE_REACH = 60;

/** `9" plates`: inches, where no quotation was opened that the mark could close. */
function inchMark(clause: Clause, i: number, numeral: Numeral, words: FigureWords): Unit | undefined {
  const isMark =
    clause.text(i) === '"' && (clause.glued(i) || isIn(words, 'inchesBefore', clause.lower(i + 1)));
  if (!isMark || numeral.shape === 'words') return undefined;
  for (let j = numeral.first - 1; j >= 0 && j >= i - QUOTE_REACH; j--)
    if (clause.text(j) === '"') return undefined;
  return { code: '[in_i]', first: i, next: i + 1 };
}

const DEGREES: ReadonlyMap<string, string> = new Map([
  ['C', 'Cel'],
  ['F', '[degF]'],
]);

/** `-10C`: a letter that the sign of the number makes a temperature. */
function signedDegrees(clause: Clause, i: number, numeral: Numeral): Unit | undefined {
  const code = numeral.value.n < 0n && clause.glued(i) ? DEGREES.get(clause.text(i)) : undefined;
  return code === undefined ? undefined : { code, first: i, next: i + 1 };
}

/** Whether a short symbol may be read as a unit after this number. */
function isPlausible(clause: Clause, unit: Unit, numeral: Numeral, words: FigureWords): boolean {
  const printed = clause.text(unit.first);
  if (unit.next > unit.first + 1 && clause.text(unit.first + 1) !== '²') return true;
  if (words.unitsGlued.has(printed) && !clause.glued(unit.first)) return false;
  return !words.unitsAfterDigits.has(printed) || numeral.shape !== 'words';
}

/** The unit right after a number; a glued hyphen (`10-gallon`) may part them. */
export function readUnit(clause: Clause, i: number, numeral: Numeral, words: FigureWords): Unit | undefined {
  const at = isIn(words, 'unitModifiers', clause.lower(i)) ? i + 1 : pastHyphen(clause, i);
  const unit =
    simpleUnit(clause, at, words) ??
    inches(clause, at, numeral, words) ??
    inchMark(clause, at, numeral, words) ??
    signedDegrees(clause, at, numeral);
  if (!unit || !isPlausible(clause, unit, numeral, words)) return undefined;
  const isTime = words.timeUnits.has(unit.code);
  const rate = isTime ? undefined : readRate(clause.whole(), unit.next, words);
  return rate ? { code: `${unit.code}/${rate.code}`, first: unit.first, next: rate.next } : unit;
}
