import { approximate } from './forms/approximate.ts';
import { bareUnit } from './forms/bare-unit.ts';
import { dayMonth, monthDay, weekdayDate } from './forms/calendar.ts';
import { century } from './forms/century.ts';
import { clock } from './forms/clock.ts';
import { day } from './forms/day.ts';
import { dayOfMonth } from './forms/day-of-month.ts';
import { partAfterDay, partBeforeDay } from './forms/day-part.ts';
import { decade } from './forms/decade.ts';
import { pointing } from './forms/deictic.ts';
import { duration, lying } from './forms/duration.ts';
import { feast } from './forms/feast.ts';
import { fiscalYear } from './forms/fiscal.ts';
import { month } from './forms/month.ts';
import { numeric, numericMonth } from './forms/numeric.ts';
import { twoStyles } from './forms/old-style.ts';
import { otherCalendar } from './forms/other-calendar.ts';
import { part } from './forms/part.ts';
import { possessedQuarter, quarter } from './forms/quarter.ts';
import { recurrence } from './forms/recurrence.ts';
import { reference } from './forms/reference.ts';
import { season } from './forms/season.ts';
import { counted } from './forms/shift.ts';
import { week } from './forms/week.ts';
import { weekday } from './forms/weekday.ts';
import { year, yearSpan } from './forms/year.ts';
import { yearAgo } from './forms/year-ago.ts';
import type { Reader } from './reader.ts';
import { type Form, longer, type Reading } from './reading.ts';

/** The forms that digits can begin. */
const FROM_DIGITS: readonly Form[] = [
  numeric,
  dayMonth,
  twoStyles,
  clock,
  partAfterDay,
  yearSpan,
  quarter,
  numericMonth,
  otherCalendar,
  century,
  decade,
  year,
  dayOfMonth,
  recurrence,
  counted,
  duration,
];

/** The forms that a word can begin. */
const FROM_WORDS: readonly Form[] = [
  weekdayDate,
  partAfterDay,
  partBeforeDay,
  dayMonth,
  monthDay,
  month,
  clock,
  fiscalYear,
  feast,
  season,
  quarter,
  possessedQuarter,
  week,
  otherCalendar,
  century,
  decade,
  year,
  recurrence,
  counted,
  lying,
  pointing,
  duration,
  day,
  weekday,
  reference,
  yearAgo,
  bareUnit,
];

/** The longest expression, without a blurring or dividing word before it, that begins with a piece. */
const plain: Form = (reader, index) => {
  const forms = reader.at(index)?.width === 0 ? FROM_WORDS : FROM_DIGITS;
  let best: Reading | undefined;
  for (const form of forms) best = longer(best, form(reader, index));
  return best;
};

const divided: Form = (reader, index) => longer(plain(reader, index), part(reader, index, plain));

/** The longest expression that begins with a piece. */
export const expressionAt = (reader: Reader, index: number): Reading | undefined =>
  longer(divided(reader, index), approximate(reader, index, divided));
