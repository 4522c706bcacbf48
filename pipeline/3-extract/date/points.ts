import { formsFor, WHOLE } from './dispatch.ts';
import { approximate } from './forms/approximate.ts';
import { withDayPart } from './forms/day-part.ts';
import { part } from './forms/part.ts';
import { someDay } from './forms/some-day.ts';
import { stretch } from './forms/stretch.ts';
import type { Reader } from './reader.ts';
import { type Form, longer, type Reading } from './reading.ts';
import type { Word } from './word.ts';

/** The longest expression, without a blurring or dividing word before it, that begins with a piece. */
export const plain: Form = (reader, index) => {
  let best: Reading | undefined;
  for (const form of formsFor(reader, index)) {
    const made = form(reader, index);
    if (made === undefined) continue;
    best = longer(best, made);
    if (WHOLE.has(form)) break;
  }
  return best && withDayPart(reader, best);
};

const blurs = (word: Word | undefined): boolean => word?.approximator === true || word?.doubt === true;

/** An expression that another can hold: with “early”, “the end of”, “circa” before it. */
function held(reader: Reader, index: number): Reading | undefined {
  const whole = plain(reader, index);
  const word = reader.word(index);
  if (!reader.near(index)) return whole;
  if (!word) return reader.at(index)?.suffix === 'th' ? longer(whole, stretch(reader, index, plain)) : whole;
  const divides = word.part !== undefined || word.ordinal !== undefined || word.unit !== undefined;
  const divided = divides || word.deictic === 'last' ? longer(whole, part(reader, index, plain)) : whole;
  const ranks = word.edge !== undefined || word.ordinal !== undefined;
  const longest = ranks ? longer(divided, stretch(reader, index, plain)) : divided;
  return blurs(word) ? longer(longest, approximate(reader, index, heldOnce)) : longest;
}

/** The same without a second blurring word, so that a row of them is read in linear time. */
function heldOnce(reader: Reader, index: number): Reading | undefined {
  const whole = longer(plain(reader, index), part(reader, index, plain));
  return blurs(reader.word(index)) ? longer(whole, approximate(reader, index, plain)) : whole;
}

/** The longest expression that begins with a piece. */
export function expressionAt(reader: Reader, index: number): Reading | undefined {
  const found = held(reader, index);
  const unit = reader.word(index)?.unit;
  return unit === 'day' || unit === 'month' ? longer(found, someDay(reader, index, held)) : found;
}
