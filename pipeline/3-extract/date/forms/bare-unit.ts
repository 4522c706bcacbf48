import type { Rule } from '../../../model/rule.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';

export const bareUnitRule: Rule = {
  name: 'date/the-unit',
  form: 'The quarter or the weekend that the text speaks of.',
  examples: [
    { text: 'It was in Q3 2010. For the quarter it lost.', quote: 'quarter', value: 'date 2010-35' },
  ],
  counterexamples: ['The quarter of the town; a weekend house; the Latin quarter.'],
};

export function bareUnit(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  const unit = piece?.word?.unit;
  if (!piece || piece.word?.plural || (unit !== 'quarter' && unit !== 'weekend')) return undefined;
  const before = reader.wordBefore(piece.start, piece.sentence);
  if (!reader.isOneOf('bareUnitBefore', before)) return undefined;
  const after = reader.wordAfter(piece.end, piece.sentence);
  if (reader.isOneOf('noBareUnitBefore', after)) return undefined;
  return reading(
    reader,
    index,
    index + 1,
    point({}, { shift: { from: 'either', unit, by: 0 } }),
    bareUnitRule.name,
  );
}
