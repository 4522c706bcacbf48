import type { Rule } from '../../../model/rule.ts';
import { endsPhrase } from '../clause.ts';
import { phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { type Reading, reading } from '../reading.ts';
import type { Times } from '../word.ts';
import { dayReference } from './day.ts';

export const referenceRule: Rule = {
  name: 'date/reference',
  form: 'The present, the past or the future: “now”, “recently”, “the past”, “tomorrow”; the day itself where a reference date is known.',
  examples: [
    { text: 'Now the main criteria are strict.', quote: 'Now', value: 'relative PRESENT_REF' },
    { text: 'It has recently emerged.', quote: 'recently', value: 'relative PAST_REF' },
    { text: 'To date, 35 have joined.', quote: 'date', value: 'relative PRESENT_REF' },
    { text: 'The guarantor of the future.', quote: 'future', value: 'relative FUTURE_REF' },
  ],
  counterexamples: [
    'The present law and past members; they present it.',
    'No sooner had he spoken.',
    'The register was brought up to date.',
  ],
};

const made = (reader: Reader, index: number, to: Times): Reading =>
  reading(reader, index, index + 1, { is: 'reference', to }, referenceRule.name);

/** “the past”, “the future”, “at present”: a noun, not an adjective before one. */
function noun(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const to = piece?.word?.referenceNoun;
  if (!piece || to === undefined) return undefined;
  const before = reader.wordBefore(piece.start, piece.sentence);
  const after = reader.wordAfter(piece.end, piece.sentence).toLowerCase();
  const end = after === '' || reader.isOneOf('referenceEnds', after);
  if (to === 'present')
    return reader.isOneOf('presentBefore', before) && end ? made(reader, index, to) : undefined;
  if (to === 'past')
    return reader.isOneOf('articleBefore', before) && end ? made(reader, index, to) : undefined;
  return end && reader.isOneOf('futureBefore', before) ? made(reader, index, to) : undefined;
}

/** “current prices”, “recent attempts”, “future development”. */
function adjective(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const to = piece?.word?.referenceAdjective;
  if (!piece || to === undefined || piece.capital) return undefined;
  const after = reader.wordAfter(piece.end, piece.sentence);
  return after !== '' ? made(reader, index, to) : undefined;
}

/** “present-day”, “modern day”, “these days”. */
function phrase(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const text = piece?.word?.text;
  if (!piece || text === undefined) return undefined;
  const { beforeDay, behind, day, adjective: modern, days, demonstrative } = reader.words.presentPhrases;
  if (beforeDay.includes(text) && phraseEnd(reader, piece.end, behind) !== undefined)
    return reading(reader, index, index + 2, { is: 'reference', to: 'present' }, referenceRule.name);
  const before = reader.wordSpanBefore(piece.start, piece.sentence);
  const means =
    before &&
    ((day.includes(text) && modern.includes(before.text)) ||
      (days.includes(text) && demonstrative.includes(before.text)));
  return before && means ? { ...made(reader, index, 'present'), start: before.start } : undefined;
}

/** “Yucatan Today”: a capital inside the sentence, behind another. */
function inName(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  if (!piece?.capital) return false;
  const before = reader.wordSpanBefore(piece.start, piece.sentence);
  return before !== undefined && before.raw !== before.text && before.raw.length > 1;
}

/** “to date”: until now. */
function toDate(reader: Reader, index: number): Reading | undefined {
  const piece = reader.at(index);
  const to = piece && reader.wordSpanBefore(piece.start, piece.sentence);
  if (!to || !reader.isOneOf('dateBefore', to.text)) return undefined;
  // “brought up to date” says of what state something is, not when.
  if (reader.isOneOf('notToDateAfter', reader.wordBefore(to.start, piece.sentence))) return undefined;
  // “1991 to date” is an open interval.
  if (reader.gap(index) === 'to') return undefined;
  return endsPhrase(reader, piece.end, piece.sentence) ? made(reader, index, 'present') : undefined;
}

export function reference(reader: Reader, index: number): Reading | undefined {
  const word = reader.word(index);
  if (!word) return undefined;
  if (inName(reader, index)) return undefined;
  if (word.dateNoun) return toDate(reader, index);
  if (word.dayReference !== undefined) return dayReference(reader, index);
  if (word.reference !== undefined) return made(reader, index, word.reference);
  return noun(reader, index) ?? phrase(reader, index) ?? adjective(reader, index);
}
