import type { Rule } from '../../model/rule.ts';
import { approximateRule } from './forms/approximate.ts';
import { bareUnitRule } from './forms/bare-unit.ts';
import { dayMonthRule, monthDayRule } from './forms/calendar.ts';
import { centuryRule } from './forms/century.ts';
import { clockRule } from './forms/clock.ts';
import { dayListRule } from './forms/day-list.ts';
import { dayOfMonthRule } from './forms/day-of-month.ts';
import { decadeRule } from './forms/decade.ts';
import { deicticRule } from './forms/deictic.ts';
import { durationRule } from './forms/duration.ts';
import { endedRule } from './forms/ended.ts';
import { feastRule } from './forms/feast.ts';
import { fiscalRule } from './forms/fiscal.ts';
import { monthRule } from './forms/month.ts';
import { numericRule } from './forms/numeric.ts';
import { twoStylesRule } from './forms/old-style.ts';
import { otherCalendarRule } from './forms/other-calendar.ts';
import { partRule } from './forms/part.ts';
import { quarterRule } from './forms/quarter.ts';
import { recurrenceRule } from './forms/recurring.ts';
import { referenceRule } from './forms/reference.ts';
import { seasonRule } from './forms/season.ts';
import { shiftRule } from './forms/shift.ts';
import { someDayRule } from './forms/some-day.ts';
import { stretchRule } from './forms/stretch.ts';
import { thisTimeRule } from './forms/this-time.ts';
import { weekRule } from './forms/week.ts';
import { weekdayRule } from './forms/weekday.ts';
import { yearRule } from './forms/year.ts';
import { yearAgoRule } from './forms/year-ago.ts';
import { yearInWordsRule } from './forms/year-in-words.ts';
import { yearSpanRule } from './forms/year-span.ts';

const rangeRule: Rule = {
  name: 'date/range',
  form: 'Two dates with a dash or “to” between them, or “and” after “between”: one expression with two ends.',
  examples: [
    { text: 'The tasks of 1991-1993 were hard.', quote: '1991-1993', value: 'interval 1991/1993' },
    {
      text: 'It lasted from 28 June to 2 July 1997.',
      quote: '28 June to 2 July 1997',
      value: 'interval 1997-06-28/1997-07-02',
    },
    {
      text: 'Sometime between 1941 and 1944 it burnt down.',
      quote: '1941 and 1944',
      value: 'interval [1941..1944]',
    },
  ],
  counterexamples: ['From 5 to 9 members came; 1991 and 1993 were good.'],
};

export const dateRules: readonly Rule[] = [
  dayMonthRule,
  monthDayRule,
  dayListRule,
  monthRule,
  numericRule,
  yearRule,
  yearInWordsRule,
  yearSpanRule,
  rangeRule,
  decadeRule,
  centuryRule,
  seasonRule,
  quarterRule,
  fiscalRule,
  weekRule,
  weekdayRule,
  feastRule,
  clockRule,
  partRule,
  stretchRule,
  approximateRule,
  someDayRule,
  otherCalendarRule,
  twoStylesRule,
  durationRule,
  recurrenceRule,
  deicticRule,
  yearAgoRule,
  dayOfMonthRule,
  bareUnitRule,
  endedRule,
  shiftRule,
  thisTimeRule,
  referenceRule,
];
