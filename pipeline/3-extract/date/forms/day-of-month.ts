import type { Rule } from '../../../model/rule.ts';
import { phraseEnd } from '../phrases.ts';
import type { Piece } from '../piece.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, type Reading, reading } from '../reading.ts';
import { pointedUnit } from './deictic.ts';
import { recurring } from './recurring.ts';

export const dayOfMonthRule: Rule = {
  name: 'date/day-of-month',
  form: 'A day alone, as an ordinal in digits behind “on the”: in the month that the text speaks of.',
  examples: [
    {
      text: 'On 20 September 1917 it began. They struck again on the 25th.',
      quote: '25th',
      value: 'date 1917-09-25',
    },
    {
      text: 'It was founded on 3 May 1850; on the 18th of that month it met.',
      quote: '18th of that month',
      value: 'date 1850-05-18',
    },
    {
      text: 'On 20 May 1850 he wrote that he had come on the 12th inst.',
      quote: '12th inst.',
      value: 'date 1850-05-12',
    },
  ],
  counterexamples: ['On the 25th floor and in the 3rd division.', 'By the 5th of them it was over.'],
};

/** “on the”, “until the” before the day. */
function announced(reader: Reader, { start, sentence }: Piece): boolean {
  const article = reader.wordSpanBefore(start, sentence);
  if (!article || !reader.isOneOf('articleBefore', article.text)) return false;
  return reader.isOneOf('dayAloneBefore', reader.wordBefore(article.start, sentence));
}

/** A noun behind makes the ordinal count it: “on the 25th floor”. */
function endsAfter(reader: Reader, end: number, sentence: number): boolean {
  if (/^\s*(?:[.,;:)]|$)/.test(reader.prose.slice(end, end + 6))) return true;
  return reader.isOneOf('dayAloneAfter', reader.wordAfter(end, sentence));
}

/** “On the 20th Radetzky crossed the river”: a name with its verb, not the 20th of something in capitals. */
function beforeASubject(reader: Reader, { end, sentence }: Piece): boolean {
  const name = reader.wordAfter(end, sentence);
  if (!/^\p{Lu}/u.test(name) || reader.isOneOf('numberedNouns', name.toLowerCase())) return false;
  const verb = reader.wordAfter(end + 1 + name.length, sentence);
  const { pastCues, pastEnding } = reader.words;
  return pastCues.includes(verb) || (/^\p{Ll}{4,}$/u.test(verb) && verb.endsWith(pastEnding));
}

/** “the 18th of that month”, “the 5th of the following month”. */
function ofPointedMonth(reader: Reader, index: number): PointReading | undefined {
  const pointed = reader.gap(index + 1) === 'of' ? pointedUnit(reader, index + 1) : undefined;
  const day = reader.at(index)?.value ?? 0;
  return pointed?.shift.unit === 'month'
    ? reading(reader, index, pointed.next, point({ day }, { shift: pointed.shift }), dayOfMonthRule.name)
    : undefined;
}

/** “the 20th of each month”. */
function ofEachMonth(reader: Reader, index: number): Reading | undefined {
  const each = reader.word(index + 1)?.each && reader.gap(index + 1) === 'of';
  if (!each || reader.word(index + 2)?.unit !== 'month' || reader.gap(index + 2) !== 'space')
    return undefined;
  return recurring(reader, index, index + 3, { unit: 'month', quantity: 1 });
}

/** “the 12th inst.”, “the 30th ultimo”: this month and the last one, in letters and minutes. */
function inNamedMonth(reader: Reader, index: number, end: number): PointReading | undefined {
  const { thisMonth, lastMonth, nextMonth } = reader.words.monthsOfLetters;
  const ways = [
    [0, thisMonth],
    [-1, lastMonth],
    [1, nextMonth],
  ] as const;
  for (const [by, words] of ways) {
    const behind = phraseEnd(reader, end, words);
    if (behind === undefined) continue;
    const value = point(
      { day: reader.at(index)?.value ?? 0 },
      { shift: { from: 'either', unit: 'month', by } },
    );
    return { ...reading(reader, index, index + 1, value, dayOfMonthRule.name), end: behind };
  }
  return undefined;
}

/** “on Friday 8th”, “Friday the 8th”: a day of the month that the text speaks of, behind its weekday. */
export function dayBehindWeekday(reader: Reader, index: number, weekday: number): PointReading | undefined {
  const piece = reader.at(index + 1);
  const gap = reader.gap(index + 1);
  if (piece?.suffix !== 'th' || piece.value < 1 || piece.value > 31 || piece.tainted) return undefined;
  if ((gap !== 'space' && gap !== 'the') || !endsAfter(reader, piece.end, piece.sentence)) return undefined;
  const value = point({ weekday, day: piece.value }, { shift: { from: 'text', unit: 'month', by: 0 } });
  return reading(reader, index, index + 2, value, dayOfMonthRule.name);
}

export function dayOfMonth(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  if (piece?.suffix !== 'th' || piece.value < 1 || piece.value > 31 || piece.tainted) return undefined;
  const recurs = ofEachMonth(reader, index);
  if (recurs) return recurs;
  const named = ofPointedMonth(reader, index) ?? inNamedMonth(reader, index, piece.end);
  if (named) return named;
  if (!announced(reader, piece)) return undefined;
  if (!endsAfter(reader, piece.end, piece.sentence) && !beforeASubject(reader, piece)) return undefined;
  const value = point({ day: piece.value }, { shift: { from: 'text', unit: 'month', by: 0 } });
  return reading(reader, index, index + 1, value, dayOfMonthRule.name);
}
