import type { Rule } from '../../../model/rule.ts';
import { fromJulian, toNumber } from '../../../model/temporal/calendar.ts';
import { over } from '../../../model/temporal/fields.ts';
import { phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { isPoint, type PointReading, point, type Reading, reading } from '../reading.ts';
import { dayMonth, tailYear } from './calendar.ts';
import { monthAt } from './month.ts';
import { dayAt } from './numbers.ts';

/** “20 January 1990 (O.S.)”: the day in the Julian calendar; the mark belongs to the expression. */
export function styled(reader: Reader, made: Reading): Reading {
  if (!isPoint(made) || made.value.fields.day === undefined) return made;
  const { year, month } = made.value.fields;
  const doubled =
    year !== undefined &&
    month !== undefined &&
    /\d{4}\/\d\d?$/.test(reader.prose.slice(Math.max(made.start, made.end - 7), made.end));
  if (doubled) return { ...made, value: { ...made.value, calendar: 'julian' } };
  if (!/[\s(,]/.test(reader.char(made.end)) || !/[O(J\s]/.test(reader.char(made.end + 1))) return made;
  const limit = reader.sentenceEnd(reader.at(made.first)?.sentence ?? 0);
  const end = phraseEnd(reader, made.end, reader.words.oldStyle);
  return end === undefined || end > limit
    ? made
    : { ...made, end, value: { ...made.value, calendar: 'julian' } };
}

export const twoStylesRule: Rule = {
  name: 'date/two-styles',
  form: 'One day in the Julian and the Gregorian calendar, the second in brackets or behind a slash.',
  examples: [
    {
      text: 'On 25 October (7 November) 1917 it fell.',
      quote: '25 October (7 November) 1917',
      value: 'date 1917-11-07',
    },
    {
      text: 'It was 1912. War was declared on 5/18 October.',
      quote: '5/18 October',
      value: 'date 1912-10-18',
    },
    { text: 'The statute of 7 (19) February 1835.', quote: '7 (19) February 1835', value: 'date 1835-02-19' },
    {
      text: 'The order of 12/25 November 1917 fell.',
      quote: '12/25 November 1917',
      value: 'date 1917-11-25',
    },
  ],
  counterexamples: ['On 25 October (two days later) it fell.', 'On 25 October (7 May) it fell.'],
};

/** The “(19) February 1835” of “7 (19) February 1835”. */
function bracketed(reader: Reader, index: number): PointReading | undefined {
  const day = dayAt(reader, index);
  const month = day && monthAt(reader, day.next);
  const [last, noun] = [day && reader.at(day.next - 1), day && reader.at(day.next)];
  if (
    !day ||
    month === undefined ||
    !last ||
    !noun ||
    !/^\)\s+$/.test(reader.prose.slice(last.end, Math.min(noun.start, last.end + 4)))
  )
    return undefined;
  const tail = tailYear(reader, day.next + 1);
  return reading(
    reader,
    index,
    tail.next,
    point({ month, day: day.value, ...tail.fields }),
    twoStylesRule.name,
  );
}

/** Years in which the calendars were 10, 11, 12 and 13 days apart, for dates whose year the context tells. */
const APART = [1650, 1750, 1850, 1912];

interface DayOfYear {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** Whether a Julian day is the Gregorian one, in their year or in any. */
function isOneDay(old: DayOfYear, modern: DayOfYear): boolean {
  const years = old.year === undefined ? APART : [old.year];
  return years.some((year) => toNumber(fromJulian({ ...old, year })) === toNumber({ ...modern, year }));
}

/** “25 October/7 November 1917”, “12/25 November 1917”: the day before the slash is the other's Julian name. */
function slashed(reader: Reader, index: number): Reading | undefined {
  const day = dayAt(reader, index);
  const month = day && monthAt(reader, day.next);
  const next = day && (month === undefined ? day.next : day.next + 1);
  const gap = next === undefined ? 'wall' : reader.gap(next);
  const modern =
    next === undefined
      ? undefined
      : gap === 'slash'
        ? dayMonth(reader, next)
        : gap === 'open'
          ? bracketed(reader, next)
          : undefined;
  if (!day || !modern) return undefined;
  const { fields } = modern.value;
  const { year, month: newMonth, day: newDay } = fields;
  if (newMonth === undefined || newDay === undefined) return undefined;
  const old = [month ?? newMonth, newMonth - 1].find((given) =>
    isOneDay({ year, month: given, day: day.value }, { year, month: newMonth, day: newDay }),
  );
  if (old === undefined) return undefined;
  const dated = { ...(year === undefined ? {} : { year }), month: old, day: day.value };
  const value = point(dated, { calendar: 'julian', newStyle: fields });
  return { ...reading(reader, index, modern.next, value, twoStylesRule.name), end: modern.end };
}

/** “25 October (7 November) 1917”: one day in both styles. */
export function twoStyles(reader: Reader, index: number): Reading | undefined {
  if (reader.gap(index + 1) === 'slash' || reader.gap(index + 2) === 'slash') return slashed(reader, index);
  if (reader.gap(index + 1) === 'open') return slashed(reader, index);
  if (reader.gap(index + 2) !== 'open') return undefined;
  const old = dayMonth(reader, index);
  if (!old || old.value.fields.year !== undefined || reader.gap(old.next) !== 'open') return undefined;
  const modern = dayMonth(reader, old.next);
  if (!modern) return undefined;
  const { year = yearBehind(reader, modern.next), month = 0, day = 0 } = modern.value.fields;
  const { month: oldMonth = 0, day: oldDay = 0 } = old.value.fields;
  const same = isOneDay({ year, month: oldMonth, day: oldDay }, { year, month, day });
  if (year === undefined && !same) return undefined;
  const outside = year !== undefined && modern.value.fields.year === undefined;
  const next = outside ? modern.next + 1 : modern.next;
  const close = reader.at(modern.next - 1)?.end ?? 0;
  const given = year === undefined ? {} : { year };
  const value = point(over(old.value.fields, given), {
    calendar: 'julian',
    newStyle: over(modern.value.fields, given),
  });
  const end = outside ? (reader.at(modern.next)?.end ?? close) : close + 1;
  return { ...reading(reader, index, next, value, twoStylesRule.name), start: old.start, end };
}

/** The year behind the bracket: “25 October (7 November) 1917”. */
function yearBehind(reader: Reader, index: number): number | undefined {
  const [last, year] = [reader.at(index - 1), reader.at(index)];
  if (!last || year?.width !== 4 || year.sentence !== last.sentence) return undefined;
  return /^\)\s+$/.test(reader.prose.slice(last.end, Math.min(year.start, last.end + 6)))
    ? year.value
    : undefined;
}
