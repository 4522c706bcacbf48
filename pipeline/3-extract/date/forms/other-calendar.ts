import type { Rule } from '../../../model/rule.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';

export const otherCalendarRule: Rule = {
  name: 'date/other-calendar',
  form: 'A month of the Islamic, Hebrew or French republican calendar with its year; kept as printed, not converted.',
  examples: [{ text: 'In Ramadan 1420 it began.', quote: 'Ramadan 1420', value: 'date 1420' }],
  counterexamples: ['In Ramadan they fast.'],
};

export function otherCalendar(reader: Reader, index: number): PointReading | undefined {
  const day = reader.at(index);
  const first = day?.word ? index : index + 1;
  const calendar = reader.word(first)?.otherCalendarMonth;
  if (!day || calendar === undefined || (first !== index && (day.width > 2 || reader.gap(first) !== 'space')))
    return undefined;
  const year = reader.at(first + 1);
  if (!year || year.width < 3 || year.width > 4 || year.tainted || reader.gap(first + 1) !== 'space')
    return undefined;
  const value = point({ year: year.value }, { calendar });
  return reading(reader, index, first + 2, value, otherCalendarRule.name);
}
