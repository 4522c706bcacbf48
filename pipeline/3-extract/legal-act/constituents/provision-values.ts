import type { Reading } from '../reading.ts';

export interface Value {
  readonly next: number;
  readonly value: string;
  readonly inner: readonly string[];
}

/** Values in one list; more than any real one, so that a line of numbers costs a constant. */
const LONGEST_LIST = 60;
const ROMAN = /^[IVXLC]+[A-Z]?$/;
const LETTERED = /^(?:[A-Za-z]{1,3}|bis|ter|quater)$/;
export const DASHES = new Set(['-', '–', '‑', '—']);

/** “(1)”, “(a)”, “(vi)” right after a value. */
function bracketAt(reading: Reading, index: number): string | undefined {
  if (reading.text(index) !== '(' || reading.text(index + 2) !== ')') {
    const letter =
      reading.text(index) === '(' && reading.text(index + 3) === ')' && reading.isGlued(index + 2);
    return letter && reading.isDigits(index + 1)
      ? reading.text(index + 1) + reading.text(index + 2)
      : undefined;
  }
  const inside = reading.text(index + 1);
  return reading.isDigits(index + 1) || /^(?:[A-Za-z]{1,2}|[ivxlc]{1,6})$/.test(inside) ? inside : undefined;
}

const bracketLength = (reading: Reading, index: number): number => (reading.text(index + 2) === ')' ? 3 : 4);

/** A number, a Roman number or a capital letter, with what is glued to it: “300A”, “31.1”, “13-B”. */
function numeralEnd(reading: Reading, index: number): number {
  const text = reading.text(index);
  if (!reading.isDigits(index)) {
    const word = reading.isCapital(index) && reading.words.is.numerals.has(reading.lower(index));
    return word || (reading.isWord(index) && (ROMAN.test(text) || /^[A-Z]$/.test(text))) ? index + 1 : index;
  }
  let next = index + 1;
  for (;;) {
    if (!reading.isGlued(next)) return next;
    if (reading.isWord(next) && LETTERED.test(reading.text(next))) next++;
    else if (reading.text(next) === '.' && reading.isGlued(next + 1) && reading.isDigits(next + 1)) next += 2;
    else if (
      DASHES.has(reading.text(next)) &&
      /^[A-Z]{1,2}$/.test(reading.text(next + 1)) &&
      reading.isGlued(next + 1)
    )
      next += 2;
    else return next;
  }
}

function valueAt(reading: Reading, index: number): Value | undefined {
  let next = numeralEnd(reading, index);
  if (next === index && bracketAt(reading, index) === undefined) return undefined;
  let value =
    next === index
      ? ''
      : reading.tokens
          .slice(index, next)
          .map(({ text }) => text)
          .join('');
  const inner: string[] = [];
  for (let inside = bracketAt(reading, next); inside !== undefined; inside = bracketAt(reading, next)) {
    if (value === '') value = inside;
    else inner.push(inside);
    next += bracketLength(reading, next);
  }
  if (DASHES.has(reading.text(next)) || reading.lower(next) === 'to') {
    const end = numeralEnd(reading, next + 1);
    if (end > next + 1 && inner.length === 0) {
      const last = reading.tokens
        .slice(next + 1, end)
        .map(({ text }) => text)
        .join('');
      return { next: end, value: `${value}-${last}`, inner };
    }
  }
  return { next, value, inner };
}

/** The index after what stands between two values of a list; `index` where the list ends. */
function afterComma(reading: Reading, index: number): number {
  let next = index;
  if (reading.text(next) === ',' || reading.text(next) === '/') next++;
  if (reading.words.is.conjunctions.has(reading.lower(next))) next++;
  else if (reading.lower(next) === 'read' && reading.lower(next + 1) === 'with') next += 2;
  return next;
}

/** “5(1)(a) and (b)”: a bracket alone goes on inside the value before it. */
function inSame(before: Value | undefined, value: Value, bracket: boolean): Value {
  if (!bracket || !before || before.inner.length === 0) return value;
  return {
    ...value,
    value: before.value,
    inner: [...before.inner.slice(0, -1), value.value, ...value.inner],
  };
}

const goesOn = (reading: Reading, index: number): boolean =>
  reading.isDigits(index) || reading.text(index) === '(' || /^[IVXLC]{1,6}$/.test(reading.text(index));

/** “subparagraph 3) of the Law”: the sign of a list item, not the end of an aside. */
function isLoneBracket(reading: Reading, index: number, close: number): boolean {
  if (reading.text(close) !== ')' || !reading.isGlued(close) || reading.lower(close + 1) !== 'of')
    return false;
  for (let i = index; i > index - LONGEST_LIST && i >= 0; i--) if (reading.text(i) === '(') return false;
  return true;
}

/** Values from a token on; `bracketed` where the first may be nothing but a bracket. */
export function listAt(
  reading: Reading,
  index: number,
  bracketed: boolean,
): { next: number; values: Value[] } | undefined {
  const first = bracketed || reading.text(index) !== '(' ? valueAt(reading, index) : undefined;
  if (!first) return undefined;
  const values = [first];
  let { next } = first;
  if (bracketed && isLoneBracket(reading, index, next)) return { next: next + 1, values };
  while (values.length < LONGEST_LIST) {
    const from = afterComma(reading, next);
    const value =
      from > next && goesOn(reading, from) && !reading.dateAt(from) ? valueAt(reading, from) : undefined;
    if (!value) break;
    values.push(inSame(values.at(-1), value, reading.text(from) === '('));
    next = value.next;
  }
  return { next, values };
}
