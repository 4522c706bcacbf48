import type { Provision, ProvisionStep } from '../../../model/records.ts';
import type { Reading } from '../reading.ts';
import type { ProvisionUnit } from '../vocabulary.ts';

/** Parts of an act as they are cited: “section 82(1)”, “Item 32 of Article 109”, “Articles 5, 7-9 and 12”. */
export interface Provisions {
  readonly from: number;
  /** The index after it. */
  readonly next: number;
  readonly paths: readonly Provision[];
  /** The outermost unit: what it is a part of decides what its bracketed parts are called. */
  readonly unit: string;
}

interface Value {
  readonly next: number;
  readonly value: string;
  readonly inner: readonly string[];
}

/** Values in one list; more than any real one, so that a line of numbers costs a constant. */
const LONGEST_LIST = 60;
const ROMAN = /^[IVXLC]+[A-Z]?$/;
const LETTERED = /^(?:[A-Za-z]{1,3}|bis|ter|quater)$/;
const DASHES = new Set(['-', '–', '‑', '—']);

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
    return reading.isWord(index) && (ROMAN.test(text) || /^[A-Z]$/.test(text)) ? index + 1 : index;
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
  if (['and', 'or', '&'].includes(reading.lower(next))) next++;
  return next;
}

function listAt(
  reading: Reading,
  index: number,
  bracketed: boolean,
): { next: number; values: Value[] } | undefined {
  const first = bracketed || reading.text(index) !== '(' ? valueAt(reading, index) : undefined;
  if (!first) return undefined;
  const values = [first];
  let { next } = first;
  while (values.length < LONGEST_LIST) {
    const from = afterComma(reading, next);
    const value =
      from > next && (reading.isDigits(from) || reading.text(from) === '(')
        ? valueAt(reading, from)
        : undefined;
    if (!value) break;
    values.push(value);
    next = value.next;
  }
  return { next, values };
}

/** The step names of “82(1)”: the unit itself, then the units inside it. */
function steps(unit: ProvisionUnit, { value, inner }: Value): Provision {
  const rest = inner.map((part, i): ProvisionStep => ({ unit: unit.inner[i] ?? 'subdivision', value: part }));
  return [{ unit: unit.unit, value }, ...rest];
}

/** Units that are also acts: “Regulation 2016/679” is no part of one. */
const NUMBERED_ACTS = new Set(['regulation', 'order', 'rule']);

interface Unit {
  readonly unit: ProvisionUnit;
  readonly next: number;
}

/** A unit word at a token: “Article”, “Art.”, “sub-section”, “§”. */
function unitAt(reading: Reading, index: number): Unit | undefined {
  const { units } = reading.words;
  const sub = reading.lower(index) === 'sub' && DASHES.has(reading.text(index + 1)) ? 2 : 0;
  const unit = units.get((sub > 0 ? 'sub' : '') + reading.lower(index + sub));
  if (!unit) return undefined;
  let next = index + sub + 1;
  if (reading.text(next) === '.' && reading.isGlued(next)) next++;
  if (DASHES.has(reading.text(next))) next++;
  return { unit, next };
}

/** “Fifth Schedule”. */
function ordinalAt(
  reading: Reading,
  index: number,
): { next: number; paths: Provision[]; unit: string } | undefined {
  if (!reading.words.is.ordinals.has(reading.lower(index))) return undefined;
  const found = unitAt(reading, index + 1);
  if (!found || !reading.isCapital(index + 1)) return undefined;
  return {
    next: index + 2,
    unit: found.unit.unit,
    paths: [[{ unit: found.unit.unit, value: reading.text(index) }]],
  };
}

function simpleAt(
  reading: Reading,
  index: number,
): { next: number; paths: Provision[]; unit: string } | undefined {
  const found = unitAt(reading, index);
  if (!found) return ordinalAt(reading, index);
  const list = listAt(reading, found.next, found.unit.bracketed);
  if (!list || (NUMBERED_ACTS.has(found.unit.unit) && reading.text(found.next + 1) === '/')) return undefined;
  return {
    next: list.next,
    unit: found.unit.unit,
    paths: list.values.map((value) => steps(found.unit, value)),
  };
}

/** The index of the unit that an inner one is part of: after “of”, “of the”, “to”, a comma or nothing. */
function outerStart(reading: Reading, index: number): number {
  let next = index;
  if (reading.text(next) === ',') next++;
  if (reading.lower(next) === 'of' || reading.lower(next) === 'to') next++;
  if (reading.lower(next) === 'the') next++;
  return next;
}

const OUTER_TO_INNER = new Set([
  'article',
  'section',
  'part',
  'chapter',
  'order',
  'schedule',
  'annex',
  'title',
]);

/** Provisions that start at a token, with the units they are part of. */
export function provisionsAt(reading: Reading, index: number): Provisions | undefined {
  const first = simpleAt(reading, index);
  if (!first) return undefined;
  let { next, paths, unit } = first;
  for (let depth = 0; depth < 4; depth++) {
    const from = outerStart(reading, next);
    const outer = simpleAt(reading, from);
    if (!outer) break;
    const upward = reading.lower(next) === 'of' || reading.lower(next) === 'to';
    const [one] = outer.paths;
    if (outer.paths.length !== 1 || !one) break;
    if (upward) paths = paths.map((path): Provision => [...one, ...path]);
    else if (OUTER_TO_INNER.has(unit) && unit !== outer.unit && reading.text(next) !== ',')
      paths = paths.map((path): Provision => [...path, ...one]);
    else break;
    next = outer.next;
    unit = upward ? outer.unit : unit;
  }
  return { from: index, next, paths, unit };
}

/** All provisions of a sentence, in order; none inside another. */
export function provisionsIn(reading: Reading): Provisions[] {
  const found: Provisions[] = [];
  for (let index = 0; index < reading.tokens.length; ) {
    const provisions = provisionsAt(reading, index);
    if (provisions) found.push(provisions);
    index = provisions?.next ?? index + 1;
  }
  return found;
}
