import type { Rule } from '../../../model/rule.ts';
import type { Reader } from '../reader.ts';
import { type Counted, numberAt } from './numbers.ts';

export const yearInWordsRule: Rule = {
  name: 'date/year-in-words',
  form: 'A year spelled out: “nineteen ninety-four”, “the year two thousand”.',
  examples: [
    { text: 'It ended in nineteen ninety-four.', quote: 'nineteen ninety-four', value: 'date 1994' },
    { text: 'In the year two thousand it began.', quote: 'year two thousand', value: 'date 2000' },
  ],
  counterexamples: ['Nineteen of ninety-four members came; two thousand people came.'],
};

/** “nineteen ninety-four”: two numbers side by side that make a year. */
export function yearInWords(reader: Reader, index: number): Counted | undefined {
  const hundreds = reader.word(index)?.cardinal;
  if (hundreds === undefined || hundreds < 15 || hundreds > 20 || !reader.next(index + 1)) return undefined;
  const tens = reader.word(index + 1)?.cardinal;
  if (tens === undefined || tens < 10) return undefined;
  const rest = numberAt(reader, index + 1);
  return rest && rest.value >= 10 && rest.value < 100
    ? { value: hundreds * 100 + rest.value, next: rest.next }
    : undefined;
}
