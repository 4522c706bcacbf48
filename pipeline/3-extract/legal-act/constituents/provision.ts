import type { Provision, ProvisionStep } from '../../../model/records.ts';
import type { Reading } from '../reading.ts';
import type { ProvisionUnit } from '../vocabulary.ts';
import { afterOfYear } from './number.ts';
import { DASHES, listAt, type Value } from './provision-values.ts';

/** Parts of an act as they are cited: “section 82(1)”, “Item 32 of Article 109”, “Articles 5, 7-9 and 12”. */
export interface Provisions {
  readonly from: number;
  /** The index after it. */
  readonly next: number;
  readonly paths: readonly Provision[];
  /** The outermost unit: what it is a part of decides what its bracketed parts are called. */
  readonly unit: string;
}

/** The step names of “82(1)”: the unit itself, then the units inside it. */
function steps(unit: ProvisionUnit, { value, inner }: Value): Provision {
  const rest = inner.map((part, i): ProvisionStep => ({ unit: unit.inner[i] ?? 'subdivision', value: part }));
  return [{ unit: unit.unit, value }, ...rest];
}

/** Units that are also acts: “Regulation 2016/679” is no part of one. */
const NUMBERED_ACTS = new Set(['regulation', 'order', 'rule']);

/** “Order XXIII Rule 3” is a provision, “Executive Order 13045” an act. */
const isProvision = (reading: Reading, { unit, next }: Unit, end: number): boolean =>
  reading.text(next + 1) !== '/' &&
  // “Regulation X of 1817”, but “regulation 5 of 1999 Regulations”.
  !(afterOfYear(reading, end) > end && !reading.isCapital(end + 2)) &&
  // “Regulations3”: the raised number of a note.
  !(unit.unit === 'regulation' && reading.isGlued(next)) &&
  !(reading.isCapital(next - 2) && /^(?:1[89]|20)\d\d$/.test(reading.text(next))) &&
  (unit.unit !== 'order' ||
    reading.lower(end) === 'rule' ||
    (reading.text(end) === ',' && reading.lower(end + 1) === 'rule'));

interface Unit {
  readonly unit: ProvisionUnit;
  readonly next: number;
}

/** A unit word at a token: “Article”, “Art.”, “sub-section”, “§”. */
function unitAt(reading: Reading, index: number): Unit | undefined {
  const { units } = reading.words;
  const word = reading.lower(index);
  const sub = word !== 'sub' ? 0 : DASHES.has(reading.text(index + 1)) ? 2 : 1;
  const unit = units.get(sub === 0 ? word : word + reading.lower(index + sub));
  if (!unit) return undefined;
  let next = index + sub + 1;
  if (reading.text(next) === '.' && reading.isGlued(next)) next++;
  if (DASHES.has(reading.text(next))) next++;
  return { unit, next };
}

/** Units that only stand inside others: “Article 5, paragraph 2”. */
const INNERMOST = new Set(['paragraph', 'subparagraph', 'item', 'point', 'clause', 'subsection']);

/** “Fifth Schedule”, “first subparagraph”. */
function ordinalAt(
  reading: Reading,
  index: number,
): { next: number; paths: Provision[]; unit: string } | undefined {
  if (!reading.words.is.ordinals.has(reading.lower(index))) return undefined;
  const found = unitAt(reading, index + 1);
  if (!found || !(reading.isCapital(index + 1) || INNERMOST.has(found.unit.unit))) return undefined;
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
  // An abbreviation takes figures only: “S. K. Singh” is a name.
  if (reading.text(index).length <= 2 && !reading.isDigits(found.next)) return undefined;
  const list = listAt(reading, found.next, found.unit.bracketed);
  if (!list || (NUMBERED_ACTS.has(found.unit.unit) && !isProvision(reading, found, list.next)))
    return undefined;
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

/** From the outermost inwards: “Article I, Section 8”, “Part II, Chapter 3”. */
const RANKS = ['title', 'part', 'chapter', 'article', 'section'];

const isWithin = (inner: string, outer: string): boolean =>
  RANKS.includes(outer) && RANKS.indexOf(inner) > RANKS.indexOf(outer);

/** Provisions that start at a token, with the units they are part of. */
export function provisionsAt(reading: Reading, index: number): Provisions | undefined {
  const first = simpleAt(reading, index);
  if (!first) return undefined;
  let { next, paths, unit } = first;
  for (let depth = 0; depth < 4; depth++) {
    const from = outerStart(reading, next);
    const outer = simpleAt(reading, from);
    if (!outer) break;
    const upward =
      reading.lower(next) === 'of' ||
      reading.lower(next) === 'to' ||
      (unit === 'part' && outer.unit === 'schedule');
    const [one] = outer.paths;
    if (outer.paths.length !== 1 || !one) break;
    if (upward) paths = paths.map((path): Provision => [...one, ...path]);
    else if (
      OUTER_TO_INNER.has(unit) &&
      unit !== outer.unit &&
      (reading.text(next) !== ',' || INNERMOST.has(outer.unit) || isWithin(outer.unit, unit))
    )
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
