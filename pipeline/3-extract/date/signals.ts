import { BOUNDS, type Bound, type Point } from '../../model/temporal/value.ts';
import { endsPhrase } from './clause.ts';
import { phraseEnd } from './phrases.ts';
import type { Reader } from './reader.ts';
import { isPoint, type PointReading, type Reading } from './reading.ts';

const remembered = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The signal phrases by their last word, the longest first. */
function phrasesOf(words: Reader['words']): ReadonlyMap<string, readonly string[]> {
  const known = remembered.get(words);
  if (known) return known;
  const phrases = new Map<string, string[]>();
  for (const phrase of Object.keys(words.signal).sort((a, b) => b.length - a.length)) {
    const last = phrase.split(' ').at(-1) ?? phrase;
    phrases.set(last, [...(phrases.get(last) ?? []), phrase]);
  }
  remembered.set(words, phrases);
  return phrases;
}

/** The signal word before a date: “since”, “until”, “no later than”, “post-”. */
function signalBefore(reader: Reader, made: Reading): string {
  const sentence = reader.at(made.first)?.sentence ?? 0;
  if (reader.char(made.start - 1) === '-') return dashed(reader, made.start);
  let word = reader.wordSpanBefore(made.start, sentence);
  if (word && reader.isOneOf('signalSkipped', word.text)) word = reader.wordSpanBefore(word.start, sentence);
  const phrases = word && phrasesOf(reader.words).get(word.text);
  if (!word || !phrases) return '';
  const end = word.start + word.raw.length;
  const before = reader.prose
    .slice(Math.max(reader.sentenceStart(sentence), end - 20), end)
    .toLowerCase()
    .replace(/\s+/g, ' ');
  const found = phrases.find(
    (phrase) =>
      before.endsWith(phrase) && !/[\p{L}\p{N}]/u.test(before.charAt(before.length - phrase.length - 1)),
  );
  return found === undefined || reader.words.signalPrefix.includes(found) ? '' : found;
}

/** The prefix of “post-1991”. */
function dashed(reader: Reader, start: number): string {
  const before = /(?:^|[^\p{L}])(\p{L}{2,6})-$/u.exec(reader.prose.slice(Math.max(0, start - 8), start));
  const prefix = before?.[1]?.toLowerCase() ?? '';
  return reader.words.signalPrefix.includes(prefix) ? prefix : '';
}

/** “onwards”, “and beyond” behind a date. */
function onwardAfter(reader: Reader, made: Reading): boolean {
  const next = reader.char(made.end);
  if (next !== ' ' && next !== '\n' && next !== '-' && next !== '–' && next !== '—') return false;
  return phraseEnd(reader, made.end, reader.words.onward) !== undefined;
}

const followedByOn = (reader: Reader, made: Reading): boolean =>
  /^ on\b(?! the| a)/.test(reader.prose.slice(made.end, made.end + 6));

const dated = ({ fields }: Point): boolean => fields.day !== undefined || fields.month !== undefined;

/** “a letter from”, “dated from”: the date of a source, not a beginning. */
function fromASource(reader: Reader, made: Reading): boolean {
  const sentence = reader.at(made.first)?.sentence ?? 0;
  const from = reader.wordSpanBefore(made.start, sentence);
  return from !== undefined && reader.isOneOf('sourceBeforeFrom', reader.wordBefore(from.start, sentence));
}

function boundOf(reader: Reader, made: Reading<Point>): Bound | undefined {
  if (onwardAfter(reader, made)) return 'from';
  const signal = signalBefore(reader, made);
  if (signal === '') return undefined;
  const bounds: Readonly<Record<string, string>> = reader.words.signal;
  if (signal === 'from') {
    if (followedByOn(reader, made)) return 'from';
    return dated(made.value) && made.value.shift === undefined && !fromASource(reader, made)
      ? 'from'
      : undefined;
  }
  if (signal === 'by' && byAnAgent(reader, made)) return undefined;
  return BOUNDS.find((known) => known === bounds[signal]);
}

/** “31 March was followed by 14 April”: what follows is a date, not a term. */
function byAnAgent(reader: Reader, made: Reading): boolean {
  const sentence = reader.at(made.first)?.sentence ?? 0;
  const by = reader.wordSpanBefore(made.start, sentence);
  return by !== undefined && reader.isOneOf('agentBefore', reader.wordBefore(by.start, sentence));
}

/** “before the 1977 election”: the year names a thing, and what is before or since that thing may be in the year. */
function namesAThing(reader: Reader, { first, start, end, value }: PointReading): boolean {
  const { year, ...rest } = value.fields;
  if (year === undefined || Object.keys(rest).length > 0 || value.part) return false;
  if (reader.char(end) !== ' ') return false;
  const sentence = reader.at(first)?.sentence ?? 0;
  const article = reader.isOneOf('articleBefore', reader.wordBefore(start, sentence));
  return article && !endsPhrase(reader, end, sentence);
}

/** Opens what a signal word opens: “since 1991” has no end, “1991-1993 and beyond” goes on. */
export function withSignal(reader: Reader, made: Reading): Reading {
  if (made.value.is === 'range')
    return onwardAfter(reader, made) ? { ...made, value: { ...made.value, end: null } } : made;
  if (!isPoint(made)) return made;
  const bound = boundOf(reader, made);
  return bound === undefined || namesAThing(reader, made)
    ? made
    : { ...made, value: { ...made.value, bound } };
}
