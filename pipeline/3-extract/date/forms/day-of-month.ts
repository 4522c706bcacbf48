import type { Rule } from '../../../model/rule.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';

export const dayOfMonthRule: Rule = {
  name: 'date/day-of-month',
  form: 'A day alone, as an ordinal in digits behind “on the”: in the month that the text speaks of.',
  examples: [
    {
      text: 'On 20 September 1917 it began. They struck again on the 25th.',
      quote: '25th',
      value: 'date 1917-09-25',
    },
  ],
  counterexamples: ['On the 25th floor and in the 3rd division.', 'By the 5th of them it was over.'],
};

const PREPOSITION = /\b(?:on|until|till|by|since|from) the $/i;

/** A noun behind makes the ordinal count it: “on the 25th floor”. */
const END = /^(?:\s*[.,;:)]|\s+(?:and|the|was|were|he|it|they|when|had|at|in)\b|\s*$)/;

export function dayOfMonth(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  if (piece?.suffix !== 'th' || piece.value < 1 || piece.value > 31 || piece.tainted) return undefined;
  const before = reader.prose.slice(Math.max(0, piece.start - 12), piece.start).replace(/\s+/g, ' ');
  if (!PREPOSITION.test(before) || !END.test(reader.prose.slice(piece.end, piece.end + 6))) return undefined;
  const value = point({ day: piece.value }, { shift: { from: 'text', unit: 'month', by: 0 } });
  return reading(reader, index, index + 1, value, dayOfMonthRule.name);
}
