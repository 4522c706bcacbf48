import type { Rule } from '../../../model/rule.ts';
import type { Reader } from '../reader.ts';
import { isPoint, type PointReading, point, reading } from '../reading.ts';
import { dayMonth, monthDay } from './calendar.ts';
import { agoUnit } from './deictic.ts';
import { isYear } from './four-digits.ts';

export const weekRule: Rule = {
  name: 'date/week',
  form: 'A numbered week of a year, or the week of a day.',
  examples: [
    { text: 'It closed in week 12 of 2004.', quote: 'week 12 of 2004', value: 'date 2004-W12' },
    { text: 'In the week of 9 March 1992 it rained.', quote: 'week of 9 March 1992', value: 'date 1992-W11' },
  ],
  counterexamples: ['A week of 12 days; week by week.'],
};

export function week(reader: Reader, index: number): PointReading | undefined {
  const word = reader.word(index);
  if (word?.unit !== 'week' || word.plural) return undefined;
  const gap = reader.gap(index + 1);
  if (gap === 'of') {
    const day = dayMonth(reader, index + 1) ?? monthDay(reader, index + 1);
    if (!isPoint(day)) return undefined;
    return reading(
      reader,
      index,
      day.next,
      point({ week: 0, ...day.value.fields }, { shift: day.value.shift }),
      weekRule.name,
    );
  }
  const number = reader.at(index + 1);
  if (gap !== 'space' || !number || number.width === 0 || number.width > 2 || number.tainted)
    return undefined;
  if (number.value < 1 || number.value > 53) return undefined;
  const joint = reader.gap(index + 2);
  const year = reader.at(index + 2);
  if (year && (joint === 'of' || joint === 'comma' || joint === 'space') && isYear(year))
    return reading(reader, index, index + 3, point({ year: year.value, week: number.value }), weekRule.name);
  const relative = joint === 'of' ? agoUnit(reader, index + 2, 'year') : undefined;
  return relative
    ? reading(
        reader,
        index,
        relative.next,
        point({ week: number.value }, { shift: relative.shift }),
        weekRule.name,
      )
    : undefined;
}
