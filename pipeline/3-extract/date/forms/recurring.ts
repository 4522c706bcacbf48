import type { Rule } from '../../../model/rule.ts';
import type { Recurrence } from '../../../model/temporal/value.ts';
import type { Reader } from '../reader.ts';
import { type Reading, reading } from '../reading.ts';

export const recurrenceRule: Rule = {
  name: 'date/recurrence',
  form: 'What recurs: “every year”, “every second autumn”, “each Thursday”, “daily”, “twice a month”, “per day”, “from year to year”, “on weekdays”.',
  examples: [
    { text: 'The report appears every year.', quote: 'every year', value: 'set P1Y' },
    { text: 'It is held every third year.', quote: 'every third year', value: 'set P3Y' },
    { text: 'They met twice a month.', quote: 'twice a month', value: 'set P1M' },
    { text: 'It grows from year to year.', quote: 'year to year', value: 'set P1Y' },
    { text: 'It sits on every second Sunday.', quote: 'every second Sunday', value: 'set XXXX-WXX-7' },
    {
      text: 'On 1 January of each year it is renewed.',
      quote: '1 January of each year',
      value: 'set XXXX-01-01',
    },
    { text: 'It is kept every 28 May.', quote: 'every 28 May', value: 'set XXXX-05-28' },
    { text: 'It is open seven days a week.', quote: 'a week', value: 'set P1W' },
    { text: 'It opens on weekdays.', quote: 'weekdays', value: 'set XXXX-WXX-WD' },
    { text: 'It is published daily.', quote: 'daily', value: 'set P1D' },
  ],
  counterexamples: ['Each officer and every law.', 'A year passed.'],
};

export const recurring = (
  reader: Reader,
  first: number,
  next: number,
  value: Omit<Recurrence, 'is'>,
): Reading => reading(reader, first, next, { is: 'set', ...value }, recurrenceRule.name);
