import type { Rule } from '../../../model/rule.ts';
import { over, type Unit } from '../../../model/temporal/fields.ts';
import type { Part, Point } from '../../../model/temporal/value.ts';
import { onlySpace, phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { type Form, isPoint, type PointReading, point, reading } from '../reading.ts';
import { unitAt } from './unit.ts';

export const partRule: Rule = {
  name: 'date/part',
  form: 'The beginning, middle or end of a date: “early May 2003”, “mid-1994”, “the end of 1998”, “later that month”.',
  examples: [
    { text: 'It was published in early May 2003.', quote: 'early May 2003', value: 'date 2003-05 start' },
    { text: 'By mid-1994 it was over.', quote: 'mid-1994', value: 'interval [..1994] mid' },
    { text: 'In the early and mid-1960s it moved.', quote: 'early', value: 'date 196X start' },
    { text: 'It stood at 5 per cent at end-1991.', quote: 'end-1991', value: 'date 1991 end' },
    { text: 'At the end of 1998 it closed.', quote: 'end of 1998', value: 'date 1998 end' },
    {
      text: 'In 1895 it was small; by the turn of the century it had doubled.',
      quote: 'turn of the century',
      value: 'interval [..19XX] start',
    },
    {
      text: 'In the late nineteenth century it grew.',
      quote: 'late nineteenth century',
      value: 'date 18XX end',
    },
  ],
  counterexamples: [
    'The early bird; the end of the road; mid-range radios; the late President; an end-user, front-end.',
  ],
};

const isPartNoun = (reader: Reader, index: number): boolean =>
  reader.isOneOf('partNouns', reader.word(index)?.text ?? '');

const isHalf = (reader: Reader, index: number): boolean =>
  reader.words.quantity.half.includes(reader.word(index)?.text ?? '');

/** “first half”, “latter part”, “second half” of something longer than a year. */
function halves(reader: Reader, index: number): { part: Part; next: number } | undefined {
  const piece = reader.at(index);
  const word = piece?.word;
  const half = isHalf(reader, index + 1) && reader.gap(index + 1) === 'space';
  if (half && (word?.ordinal === 1 || word?.edge === 'last' || word?.ordinal === 2))
    return { part: word.ordinal === 1 ? 'start' : 'end', next: index + 2 };
  return thirds(reader, index);
}

/** “first third”, “middle third”, “last third”. */
function thirds(reader: Reader, index: number): { part: Part; next: number } | undefined {
  if (reader.word(index + 1)?.ordinal !== 3 || reader.gap(index + 1) !== 'space') return undefined;
  const { ordinal, edge, part } = reader.word(index) ?? {};
  if (ordinal === 1 || part === 'start') return { part: 'start', next: index + 2 };
  if (ordinal === 2 || part === 'mid') return { part: 'mid', next: index + 2 };
  return ordinal === 3 || edge === 'last' || part === 'end' ? { part: 'end', next: index + 2 } : undefined;
}

/** “early”, “mid-”, “end of”, “beginning of the”, “later”; gives where the rest begins. */
function partAt(reader: Reader, index: number): { part: Part; next: number } | undefined {
  const half = halves(reader, index);
  if (half) return reader.gap(half.next) === 'of' ? half : undefined;
  const piece = reader.at(index);
  const part = piece?.word?.part;
  if (!piece || part === undefined) return undefined;
  const gap = reader.gap(index + 1);
  // “latter half of 2008”, “early part of May”
  if (isHalf(reader, index + 1) && gap === 'space' && reader.gap(index + 2) === 'of')
    return { part, next: index + 2 };
  if (isPartNoun(reader, index))
    return gap === 'of' || isPrefix(reader, index) ? { part, next: index + 1 } : undefined;
  if (
    gap === 'space' ||
    gap === 'dash' ||
    gap === 'in' ||
    gap === 'on' ||
    gap === 'the' ||
    gap === 'apostrophe'
  )
    return { part, next: index + 1 };
  return latter(reader, index, part);
}

/** “end-1991”: a hyphen right between the words; “by end 1991”, “at end March”: in accounts. */
function isPrefix(reader: Reader, index: number): boolean {
  const [piece, rest] = [reader.at(index), reader.at(index + 1)];
  if (!piece || !rest) return false;
  const gap = reader.gap(index + 1);
  if (gap === 'dash') return rest.start === piece.end + 1;
  return gap === 'space' && reader.isOneOf('unitEndBefore', reader.wordBefore(piece.start, piece.sentence));
}

/** “latter part of the year”, “early part of 1994”, “early days of March”, “late in the evening of”. */
function latter(reader: Reader, index: number, part: Part): { part: Part; next: number } | undefined {
  const piece = reader.at(index);
  const rest = reader.at(index + 1);
  if (!piece || !rest || rest.sentence !== piece.sentence) return undefined;
  const end = phraseEnd(reader, piece.end, reader.words.partPhrases);
  return end !== undefined && onlySpace(reader, end, rest.start) ? { part, next: index + 1 } : undefined;
}

const WHOLE = new Set<Unit>(['week', 'month', 'year', 'decade', 'century', 'day', 'quarter', 'season']);

/** “the end of the month”: the unit that the text speaks of. */
export function sameUnit(reader: Reader, index: number, turn = false): PointReading | undefined {
  const found = unitAt(reader.word(index));
  if (!found || found.plural || !WHOLE.has(found.unit)) return undefined;
  const sentence = reader.at(index)?.sentence ?? 0;
  const determiner = reader.wordSpanBefore(reader.at(index)?.start ?? 0, sentence);
  if (!determiner || !reader.isOneOf('sameUnitDeterminer', determiner.text)) return undefined;
  if (!reader.isOneOf('sameUnitPreposition', reader.wordBefore(determiner.start, sentence))) return undefined;
  const shift = {
    from: 'either',
    unit: found.unit,
    by: 0,
    ...(turn ? { nearest: true as const } : {}),
  } as const;
  return reading(reader, index, index + 1, point({}, { shift }), partRule.name);
}

/** “end-year”, “mid-century”: the unit that the text speaks of, with nothing before it. */
function hyphenedUnit(reader: Reader, index: number): PointReading | undefined {
  const unit = unitAt(reader.word(index));
  if (!unit || unit.plural || !HYPHENED.has(unit.unit)) return undefined;
  if (reader.gap(index) !== 'dash' || !isPrefix(reader, index - 1)) return undefined;
  const value = point({}, { shift: { from: 'either', unit: unit.unit, by: 0 } });
  return reading(reader, index, index + 1, value, partRule.name);
}

const HYPHENED = new Set<Unit>(['month', 'quarter', 'year', 'decade', 'century']);

/** “the turn of the century” is the nearest one, on either side. */
const turns = (reader: Reader, index: number): boolean =>
  reader.isOneOf('turnNouns', reader.word(index)?.text ?? '');

const PERIODS = (value: Point): boolean =>
  value.fields.day === undefined || value.shift !== undefined || value.fields.part !== undefined;

/** A part of what another form reads. `inner` reads any point. */
export function part(reader: Reader, index: number, inner: Form): PointReading | undefined {
  const found = partAt(reader, index);
  if (!found) return yearEnd(reader, index);
  const plain = inner(reader, found.next);
  const rest = isPoint(plain)
    ? plain
    : (hyphenedUnit(reader, found.next) ?? sameUnit(reader, found.next, turns(reader, index)));
  if (!rest || rest.value.part !== undefined || rest.value.bound !== undefined) return undefined;
  if (!PERIODS(rest.value) && rest.value.fields.hour === undefined) {
    // “early 5 May”, “late 3 June”: the day itself.
    if (reader.gap(index + 1) !== 'space' && reader.gap(index + 1) !== 'on') return undefined;
  }
  const value = inHalf(reader, index, { ...rest.value, part: found.part });
  const made = reading(reader, index, rest.next, value, partRule.name);
  return { ...made, end: Math.max(made.end, rest.end) };
}

/** “first half of the twentieth century”: its 50 years, which TIMEX3 can only call its start. */
function inHalf(reader: Reader, index: number, value: Point): Point {
  const { century, decade } = value.fields;
  const half = isHalf(reader, index + 1) && (century ?? decade) !== undefined;
  return half ? { ...value, fields: over(value.fields, { half: value.part === 'start' ? 1 : 2 }) } : value;
}

/** “year-end”, “month's end”: the end of the unit. */
function yearEnd(reader: Reader, index: number): PointReading | undefined {
  const found = unitAt(reader.word(index));
  const gap = reader.gap(index + 1);
  const announced =
    gap === 'space' &&
    reader.isOneOf(
      'unitEndBefore',
      reader.wordBefore(reader.at(index)?.start ?? 0, reader.at(index)?.sentence ?? 0),
    );
  if (!found || found.plural || (gap !== 'dash' && gap !== 'possessive' && !announced)) return undefined;
  if (reader.word(index + 1)?.part !== 'end' || !isPartNoun(reader, index + 1) || !WHOLE.has(found.unit))
    return undefined;
  const value = point({}, { shift: { from: 'either', unit: found.unit, by: 0 }, part: 'end' });
  return reading(reader, index, index + 2, value, partRule.name);
}
