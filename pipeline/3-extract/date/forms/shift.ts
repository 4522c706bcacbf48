import type { Rule } from '../../../model/rule.ts';
import type { Shift } from '../../../model/temporal/value.ts';
import { endsClause } from '../clause.ts';
import { phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, type Reading, reading } from '../reading.ts';
import type { Direction } from '../word.ts';
import { duration } from './duration.ts';

export const shiftRule: Rule = {
  name: 'date/counted-from',
  form: 'A quantity of time counted from now (“two years ago”) or from the point the text speaks of (“three days later”).',
  examples: [
    {
      text: 'It was founded in 1991 and closed two years later.',
      quote: 'two years later',
      value: 'date 1993',
    },
    {
      text: 'On 30 April 1945 he died; eight days later it ended.',
      quote: 'eight days later',
      value: 'date 1945-05-08',
    },
    {
      text: 'It was founded in 1991; two years before, nobody had heard of it.',
      quote: 'two years before',
      value: 'date 1989',
    },
    {
      text: 'First in 1961 and then, five years on, they moved.',
      quote: 'five years on',
      value: 'date 1966',
    },
    {
      text: 'In 2010 it was 5; a decade before that, 3.',
      quote: 'a decade before that',
      value: 'date 2000',
    },
    { text: 'A year ago it was closed.', quote: 'A year ago', value: 'relative XXXX' },
  ],
  counterexamples: [
    'Sooner or later it ends.',
    'He worked there for two years; two years before the war; three days on the road; two years before that war.',
  ],
};

const FROM = { ago: 'speech', hence: 'speech', earlier: 'text', later: 'text' } as const;

interface Directed {
  readonly shift: Shift;
  readonly next: number;
  readonly end: number;
}

/** The first piece that begins at or behind an offset. */
function pastPieces(reader: Reader, index: number, end: number): number {
  let next = index;
  while ((reader.at(next)?.start ?? end) < end) next++;
  return next;
}

/** Which way the words behind a quantity point: “ago”, “later”; “before” and “on” only at the end of a clause. */
function directionBehind(
  reader: Reader,
  made: Reading,
): { direction: Direction; next: number; end: number } | undefined {
  const piece = reader.at(made.next);
  const { direction, text } = piece?.word ?? {};
  const sentence = reader.at(made.first)?.sentence ?? 0;
  const { always, ahead, beforeThat, afterThat } = reader.words.directed;
  const phrases = [
    [ahead, 'later'],
    [afterThat, 'later'],
    [beforeThat, 'earlier'],
  ] as const;
  for (const [words, direction] of phrases) {
    const end = phraseEnd(reader, made.end, words);
    if (end !== undefined && endsClause(reader, end, sentence))
      return { direction, next: pastPieces(reader, made.next, end), end };
  }
  const gap = reader.gap(made.next);
  if (!piece || direction === undefined || text === undefined || (gap !== 'space' && gap !== 'dash'))
    return undefined;
  // “in the twelve months before” is the stretch itself.
  const stretch = reader.words.directed.article === reader.wordBefore(made.start, sentence);
  const clear =
    always.includes(text) || (gap === 'space' && !stretch && endsClause(reader, piece.end, sentence));
  return clear ? { direction, next: made.next + 1, end: piece.end } : undefined;
}

/** Reads the direction behind a quantity. */
function directed(reader: Reader, made: Reading): Directed | undefined {
  if (made.value.is !== 'duration') return undefined;
  const { quantity, unit } = made.value;
  const found = directionBehind(reader, made);
  if (!found) return undefined;
  const sign = found.direction === 'ago' || found.direction === 'earlier' ? -1 : 1;
  const by = quantity === undefined ? (sign < 0 ? 'past' : 'future') : sign * quantity;
  return { shift: { from: FROM[found.direction], unit, by, counted: true }, ...found };
}

/** “two weeks from now”. */
function fromNow(reader: Reader, made: Reading): Directed | undefined {
  if (made.value.is !== 'duration' || made.value.quantity === undefined) return undefined;
  const end = phraseEnd(reader, made.end, reader.words.directed.fromNow);
  if (end === undefined) return undefined;
  const shift = { from: 'speech', unit: made.value.unit, by: made.value.quantity } as const;
  return { shift, next: pastPieces(reader, made.next, end), end };
}

export function counted(reader: Reader, index: number): PointReading | undefined {
  const made = duration(reader, index);
  if (made?.value.is !== 'duration') return undefined;
  const found = directed(reader, made) ?? fromNow(reader, made);
  if (!found) return undefined;
  const approximate = made.value.measure === 'approx' ? { approximate: true as const } : {};
  const value = point({}, { shift: found.shift, ...approximate });
  return { ...reading(reader, index, found.next, value, shiftRule.name), start: made.start, end: found.end };
}
