import { formsFor } from './dispatch.ts';
import { approximate } from './forms/approximate.ts';
import { withDayPart } from './forms/day-part.ts';
import { part } from './forms/part.ts';
import type { Reader } from './reader.ts';
import { type Form, longer, type Reading } from './reading.ts';

/** The longest expression, without a blurring or dividing word before it, that begins with a piece. */
const plain: Form = (reader, index) => {
  const piece = reader.at(index);
  if (!piece) return undefined;
  let best: Reading | undefined;
  for (const form of formsFor(piece, reader.near(index))) best = longer(best, form(reader, index));
  return best && withDayPart(reader, best);
};

function divided(reader: Reader, index: number): Reading | undefined {
  const whole = plain(reader, index);
  const word = reader.word(index);
  const divides = word?.part !== undefined || word?.ordinal !== undefined || word?.unit !== undefined;
  const last = word?.deictic === 'last';
  return (divides || last) && reader.near(index) ? longer(whole, part(reader, index, plain)) : whole;
}

/** The longest expression that begins with a piece. */
export function expressionAt(reader: Reader, index: number): Reading | undefined {
  const found = divided(reader, index);
  const word = reader.word(index);
  const blurs = word?.approximator || word?.doubt;
  return blurs && reader.near(index) ? longer(found, approximate(reader, index, divided)) : found;
}
