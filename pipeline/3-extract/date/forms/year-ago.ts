import type { Rule } from '../../../model/rule.ts';
import type { Unit } from '../../../model/temporal/fields.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';

export const yearAgoRule: Rule = {
  name: 'date/year-ago',
  form: 'A unit and its direction as an attribute: “the year-ago quarter”, “year-earlier results”; “the latest quarter”.',
  examples: [
    {
      text: 'It grew in Q3 2010 against the year-ago quarter.',
      quote: 'year-ago quarter',
      value: 'date 2009-35',
    },
  ],
  counterexamples: ['The year of the dog; the latest news; a year-round garden.'],
};

/** “year-ago”, “year-earlier”, with the noun of the period behind it. */
function attributive(reader: Reader, index: number): PointReading | undefined {
  const unit = reader.word(index)?.unit;
  const direction = reader.word(index + 1)?.text ?? '';
  if (unit === undefined || unit === 'fortnight' || reader.gap(index + 1) !== 'dash') return undefined;
  if (!reader.words.directed.attributive.includes(direction)) return undefined;
  const noun = reader.word(index + 2)?.text ?? '';
  const next =
    reader.isOneOf('periodPointed', noun) && reader.gap(index + 2) === 'space' ? index + 3 : index + 2;
  const shift = { from: 'text', unit, by: -1, counted: true } as const;
  return reading(reader, index, next, point({}, { shift }), yearAgoRule.name);
}

/** “the latest quarter”, “the latest period”, “the fiscal year”, “the full year”. */
function latest(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  const text = piece?.word?.text;
  if (!piece || text === undefined) return undefined;
  const before = reader.wordSpanBefore(piece.start, piece.sentence);
  if (!before) return undefined;
  const words = reader.words.latest;
  const year = piece.word?.unit === 'year' && words.ofYear.includes(before.text);
  const recent = words.recent.includes(before.text) && words.units.includes(text);
  if (!year && !recent) return undefined;
  const article = reader.wordBefore(before.start, piece.sentence);
  if (!reader.isOneOf('latestBefore', article)) return undefined;
  const unit: Unit = year ? 'year' : piece.word?.unit === 'month' ? 'month' : 'quarter';
  const made = reading(
    reader,
    index,
    index + 1,
    point({}, { shift: { from: 'either', unit, by: 0 } }),
    yearAgoRule.name,
  );
  return { ...made, start: before.start };
}

export const yearAgo = (reader: Reader, index: number): PointReading | undefined =>
  attributive(reader, index) ?? latest(reader, index);
