import type { Rule } from '../../../model/rule.ts';
import type { Reader } from '../reader.ts';
import { type Reading, reading } from '../reading.ts';

export const thisTimeRule: Rule = {
  name: 'date/this-time',
  form: 'The time or period that the text speaks of, behind a preposition: “during this period”, “at that time”.',
  examples: [
    { text: 'During this period it was not directed.', quote: 'this period', value: 'relative PRESENT_REF' },
    { text: 'It was unknown at that time.', quote: 'that time', value: 'relative PAST_REF' },
  ],
  counterexamples: ['At the same time it grew.', 'This time he came; that period is a full stop.'],
};

export function thisTime(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const noun = reader.word(index + 1)?.text;
  const pointer = piece?.word?.deictic;
  if (!piece || (noun !== 'time' && noun !== 'period') || reader.gap(index + 1) !== 'space') return undefined;
  if (
    (pointer !== 'this' && pointer !== 'that') ||
    !reader.isOneOf('thisTimeBefore', reader.wordBefore(piece.start, piece.sentence))
  )
    return undefined;
  const to = pointer === 'this' ? 'present' : 'past';
  return reading(reader, index, index + 2, { is: 'reference', to }, thisTimeRule.name);
}
