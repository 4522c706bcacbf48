import type { Span } from '../../../model/span.ts';
import type { Reading } from '../reading.ts';

export interface ActNumber {
  readonly text: string;
  readonly span: Span;
  /** The index after it. */
  readonly next: number;
  /** A “No.” or a union in brackets stands before it. */
  readonly marked: boolean;
  /** `(2001)` in “1373 (2001)”: the year, which is a date of its own. */
  readonly year?: Span;
  readonly jurisdiction?: 'eu' | 'un';
}

const JOINTS = new Set(['-', '–', '‑', '/', '.', ':']);
const ROMAN = /^[IVXLC]+$/;
const UNIONS = new Set(['eu', 'ec', 'eec', 'euratom', 'ecsc', 'cfsp', 'jha']);
/** `2005/85/EC`, `2010/427/CFSP`. */
const UNION_TAIL = /\/(?:EU|EC|EEC|JHA|CFSP|Euratom|ECSC)$/;

const isAlphanumeric = (reading: Reading, index: number): boolean =>
  reading.isWord(index) || reading.isDigits(index);

/** “Law No. 8,159”: the comma of thousands. */
const isThousands = (reading: Reading, comma: number): boolean =>
  reading.text(comma) === ',' &&
  /^\d{1,2}$/.test(reading.text(comma - 1)) &&
  /^\d{3}$/.test(reading.text(comma + 1)) &&
  reading.isGlued(comma + 1);

/** The index after a run of glued digits, letters and joints that holds a digit; `from` where there is none. */
function bodyEnd(reading: Reading, from: number): number {
  if (!isAlphanumeric(reading, from)) return from;
  let digits = reading.isDigits(from);
  let next = from + 1;
  for (;;) {
    if (!reading.isGlued(next)) break;
    if (isAlphanumeric(reading, next)) digits ||= reading.isDigits(next);
    else if (
      JOINTS.has(reading.text(next)) &&
      reading.isGlued(next + 1) &&
      isAlphanumeric(reading, next + 1)
    ) {
      next++;
      digits ||= reading.isDigits(next);
    } else if (isThousands(reading, next)) next++;
    else break;
    next++;
  }
  return digits ? next : from;
}

/** The index after “No.”, “Nos”, “№”, “number”; `index` where there is none. */
export function afterNumberMark(reading: Reading, index: number): number {
  const mark = reading.lower(index);
  if (mark === '#') return index + 1;
  if (!reading.words.is.numberMarks.has(mark)) return index;
  const stop = reading.text(index + 1);
  return index + (reading.isGlued(index + 1) && (stop === '.' || stop === '°' || stop === 'º') ? 2 : 1);
}

/** The index after “(EU)” or “(EEC, Euratom)”; `index` where there is none. */
function afterUnion(reading: Reading, index: number): number {
  if (reading.text(index) !== '(' || !UNIONS.has(reading.lower(index + 1))) return index;
  let next = index + 2;
  while (reading.text(next) === ',' && UNIONS.has(reading.lower(next + 1))) next += 2;
  return reading.text(next) === ')' ? next + 1 : index;
}

/** “(2001)”, “(XXV)” and the letter before them, as the United Nations number resolutions. */
function bracketed(reading: Reading, index: number): { next: number; year?: Span } | undefined {
  const letter = reading.isWord(index) && /^[A-Z]$/.test(reading.text(index)) ? 1 : 0;
  const open = index + letter;
  if (reading.text(open) !== '(' || reading.text(open + 2) !== ')') return undefined;
  const inside = reading.text(open + 1);
  if (/^(?:19|20)\d\d$/.test(inside)) return { next: open + 3, year: reading.span(open + 1, open + 2) };
  return ROMAN.test(inside) ? { next: open + 3 } : undefined;
}

/** “S/RES/”, “A/RES/”: a symbol of the United Nations. The index after it; `index` where there is none. */
const afterSymbol = (reading: Reading, index: number): number =>
  /^[AS]$/.test(reading.text(index)) && reading.text(index + 1) === '/' && reading.text(index + 2) === 'RES'
    ? index + 4
    : index;

/** “No. 112-I ZRK of 15 May 1997”: the letters of the series stand apart. */
const withSeries = (reading: Reading, end: number): number =>
  /^\p{Lu}{2,5}$/u.test(reading.text(end)) &&
  ['of', 'dated', 'from'].includes(reading.lower(end + 1)) &&
  reading.dateAt(end + 2)
    ? end + 1
    : end;

/** “UP-1815”, “ZRU-400”: letters of a series, a hyphen and a number, and nothing more. */
const isLettered = (reading: Reading, index: number): boolean =>
  /^\p{Lu}{1,4}$/u.test(reading.text(index)) &&
  /^[-–]$/.test(reading.text(index + 1)) &&
  reading.isGlued(index + 1) &&
  reading.isDigits(index + 2) &&
  reading.isGlued(index + 2) &&
  !(reading.isGlued(index + 3) && reading.isWord(index + 3));

/** “P.C. 1984-2424”, “R. 17”: initials before a number. The index after them; `index` where none stand. */
export function afterInitials(reading: Reading, index: number): number {
  let next = index;
  while (next < index + 6 && /^\p{Lu}$/u.test(reading.text(next)) && reading.text(next + 1) === '.')
    next += 2;
  return reading.isDigits(next) ? next : index;
}

/** “The Order numbered 33 knights”: a noun after the number, so that it counts. */
const countsWhatFollows = (reading: Reading, index: number): boolean =>
  reading.isWord(index) &&
  !reading.isCapital(index) &&
  !reading.words.is.connectives.has(reading.lower(index)) &&
  !reading.words.is.datePrepositions.has(reading.lower(index)) &&
  !reading.words.is.titleEnds.has(reading.lower(index));

/** A number of an act that starts at a token: “No 706”, “40-FZ”, “(EU) 2016/679”, “1373 (2001)”. */
export function numberAt(reading: Reading, index: number): ActNumber | undefined {
  const union = afterUnion(reading, index);
  const from = afterNumberMark(reading, union);
  const symbol = afterSymbol(reading, from);
  const body = bodyEnd(reading, symbol);
  if (body === symbol) return undefined;
  const marked = from > index;
  if (reading.lower(union) === 'numbered' && countsWhatFollows(reading, body)) return undefined;
  if (!marked && symbol === index && !reading.isDigits(index) && !isLettered(reading, index))
    return undefined;
  const end = marked ? withSeries(reading, body) : body;
  const extra = marked ? undefined : bracketed(reading, end);
  const next = extra?.next ?? end;
  const span = reading.span(from, next);
  const text = reading.prose.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const jurisdiction =
    union > index || UNION_TAIL.test(text) ? 'eu' : extra || symbol > from ? 'un' : undefined;
  return {
    text,
    span,
    next,
    marked,
    ...(extra?.year === undefined ? {} : { year: extra.year }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
  };
}

/** “39 of 2004”: acts of a year are numbered with it. The index after the year; `index` where there is none. */
export function afterOfYear(reading: Reading, index: number): number {
  return reading.lower(index) === 'of' && /^(?:1[6-9]|20)\d\d$/.test(reading.text(index + 1))
    ? index + 2
    : index;
}

/** “Law XXXIV of 1994”, “Act No. XXII of 1876”: Roman numbers are numbers only with their year. */
export function romanOfYear(reading: Reading, index: number): ActNumber | undefined {
  const from = afterNumberMark(reading, index);
  if (!ROMAN.test(reading.text(from)) || afterOfYear(reading, from + 1) === from + 1) return undefined;
  const next = from + 3;
  const span = reading.span(from, next);
  return { text: reading.prose.slice(span.start, span.end).replace(/\s+/gu, ' '), span, next, marked: true };
}
