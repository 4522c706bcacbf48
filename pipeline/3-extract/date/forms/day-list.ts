import type { Rule } from '../../../model/rule.ts';
import { over } from '../../../model/temporal/fields.ts';
import type { Point, RangeEnd } from '../../../model/temporal/value.ts';
import { endsPhrase } from '../clause.ts';
import type { Gap, Reader } from '../reader.ts';
import { type PointReading, type Reading, reading } from '../reading.ts';
import { dayMonth, monthDay, tailYear } from './calendar.ts';
import { afterNumberWord } from './number-of-act.ts';
import { type Counted, cutFromNumber, dayAt } from './numbers.ts';

export const dayListRule: Rule = {
  name: 'date/shared-month',
  form: 'Days that share a month and a year said once: “28-30 June 1997”, “2, 5 and 9 March 1992”, “May 2 and 5, 1990”.',
  examples: [
    { text: 'On 28-30 June 1997 it met.', quote: '28-30 June 1997', value: 'interval 1997-06-28/1997-06-30' },
    {
      text: 'In the night of 9 to 10 May 1938.',
      quote: 'night of 9 to 10 May 1938',
      value: 'interval 1938-05-09/1938-05-10',
    },
    { text: 'On 11 and 24 May 2002 it met.', quote: '11', value: 'date 2002-05-11' },
    { text: 'On March 2, 5 and 9, 1992 it met.', quote: '5', value: 'date 1992-03-05' },
  ],
  counterexamples: ['Sections 2, 5 and 9 apply from May on.', 'The 11 and the 24 members.'],
};

const LIST = new Set<Gap>(['comma', 'and', 'or', 'slash']);
const RANGE = new Set<Gap>(['dash', 'to']);
/** No list of days is longer than the days of a month. */
const LONGEST = 31;

const withDay = (value: Point, day: number): Point => ({ ...value, fields: over(value.fields, { day }) });

const ending = ({ start, end, value }: PointReading): RangeEnd => ({ start, end, point: value });

function dropWeekday({ fields, ...value }: Point): Point {
  const { weekday: _, ...rest } = fields;
  return { ...value, fields: rest };
}

/** “2, 5 and 9 March 1992”, “28-30 June 1997”: the month follows the last day. */
export function daysBeforeMonth(reader: Reader, index: number): Reading[] | undefined {
  const days: { day: Counted; first: number }[] = [];
  let at = index;
  for (let n = 0; n < LONGEST; n++) {
    const full = days.length > 0 ? dayMonth(reader, at) : undefined;
    if (full) return distribute(reader, days, full);
    const day = dayAt(reader, at);
    if (!day || (days.length === 0 && gluedBefore(reader, at))) return undefined;
    const gap = reader.gap(day.next);
    if (!LIST.has(gap) && !RANGE.has(gap)) return undefined;
    if (days.length === 0 && afterNumberWord(reader, at)) return undefined;
    days.push({ day, first: at });
    at = day.next;
  }
  return undefined;
}

const gluedBefore = (reader: Reader, index: number): boolean =>
  /[\p{L}\p{N}.,/$€£-]/u.test(reader.char((reader.at(index)?.start ?? 0) - 1));

function distribute(
  reader: Reader,
  days: readonly { day: Counted; first: number }[],
  full: PointReading,
): Reading[] {
  const members = days.map(({ day, first }) => ({
    ...reading(reader, first, day.next, withDay(full.value, day.value), dayListRule.name),
    elliptical: true as const,
  }));
  return joinRanges(reader, [...members, full]);
}

/** A dash or “to” stands between two days, or a slash between a day and the next one. */
function ranged(reader: Reader, left: PointReading, right: PointReading): boolean {
  const gap = reader.gap(right.first);
  const [from, to] = [left.value.fields.day ?? 0, right.value.fields.day ?? 0];
  return RANGE.has(gap) || (gap === 'slash' && to === from + 1);
}

/** Neighbours with a dash or “to” between them become one interval. */
function joinRanges(reader: Reader, members: readonly PointReading[]): Reading[] {
  const joined: Reading[] = [];
  for (let i = 0; i < members.length; i++) {
    const left = members[i];
    const right = members[i + 1];
    if (!left) break;
    if (right && ranged(reader, left, right)) {
      const value = { is: 'range', begin: ending(left), end: ending(right), between: undefined } as const;
      joined.push({ ...reading(reader, left.first, right.next, value, dayListRule.name), end: right.end });
      i++;
    } else joined.push(left);
  }
  return joined;
}

/** “May 2, 5 and 9, 1992”, “June 28-30, 1997”: the month stands before the first day, the year after the last. */
export function daysAfterMonth(reader: Reader, index: number): Reading[] | undefined {
  const head = monthDay(reader, index);
  if (!head || head.value.fields.year !== undefined || head.value.shift) return undefined;
  const days: PointReading[] = [];
  let next = head.next;
  let ranged = false;
  for (let n = 0; n < LONGEST; n++) {
    const gap = reader.gap(next);
    const list = LIST.has(gap) && gap !== 'slash';
    if (!list && !RANGE.has(gap)) break;
    const day = dayAt(reader, next);
    if (!day || cutFromNumber(reader, day.next - 1) || isOther(reader, day.next, list)) break;
    if (list && gap === 'comma' && !continues(reader, day.next)) break;
    ranged ||= RANGE.has(gap);
    days.push({
      ...reading(reader, next, day.next, withDay(dropWeekday(head.value), day.value), dayListRule.name),
      elliptical: true,
    });
    next = day.next;
  }
  if (days.length === 0) return undefined;
  const tail = tailYear(reader, next);
  if (!ranged && tail.next === next && days.length < 2 && !ordinals(reader, days) && !closed(reader, next))
    return undefined;
  const filled = [head, ...days].map((member, i) => {
    const { value: own } = member;
    const value = { ...own, fields: over(tail.fields, own.fields), shift: tail.shift ?? own.shift };
    const last = i === days.length;
    const end = last ? (reader.at(tail.next - 1)?.end ?? member.end) : member.end;
    return { ...member, value, end, next: last ? tail.next : member.next };
  });
  return joinRanges(reader, filled);
}

/** After a comma a number is a day only if the list goes on (“2, 5 and 9”) or a year follows. */
const continues = (reader: Reader, next: number): boolean => {
  const gap = reader.gap(next);
  return LIST.has(gap) || gap === 'dash';
};

/** A noun or a month follows: “May 2 and 5 officers”, “May 2 and 5 June”. */
function isOther(reader: Reader, next: number, list: boolean): boolean {
  const piece = reader.at(next - 1);
  if (!piece) return true;
  if (reader.word(next)?.month !== undefined && reader.gap(next) !== 'wall') return true;
  const after = reader.wordAfter(piece.end, piece.sentence);
  return list && /^[a-z]+s$/.test(after) && !reader.words.notPlural.includes(after);
}

/** Nothing that the last number could count stands behind it: “May 4 and 5 were”. */
function closed(reader: Reader, next: number): boolean {
  const last = reader.at(next - 1);
  return last !== undefined && endsPhrase(reader, last.end, last.sentence);
}

const ordinals = (reader: Reader, days: readonly PointReading[]): boolean =>
  days.every(({ first }) => reader.at(first)?.suffix === 'th' || reader.at(first)?.width === 0);
