import type { Rule } from '../../../model/rule.ts';
import type { Reader } from '../reader.ts';
import { type Reading, reading } from '../reading.ts';

export const thisTimeRule: Rule = {
  name: 'date/this-time',
  form: 'The time that the text speaks of, behind a preposition: “by this time”, “at that time”. A period is named elsewhere.',
  examples: [
    { text: 'By this time it is well known.', quote: 'this time', value: 'relative PRESENT_REF' },
    { text: 'It was unknown at that time.', quote: 'that time', value: 'relative PAST_REF' },
  ],
  counterexamples: ['At the same time it grew.', 'This time he came; during this period he stayed.'],
};

export function thisTime(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const noun = reader.word(index + 1)?.text;
  const pointer = piece?.word?.deictic;
  if (!piece || noun !== 'time' || reader.gap(index + 1) !== 'space') return undefined;
  if (
    (pointer !== 'this' && pointer !== 'that') ||
    !reader.isOneOf('thisTimeBefore', reader.wordBefore(piece.start, piece.sentence))
  )
    return undefined;
  const to = pointer === 'this' ? 'present' : 'past';
  return reading(reader, index, index + 2, { is: 'reference', to }, thisTimeRule.name);
}
