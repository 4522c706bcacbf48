import type { Bound, Point } from '../../model/temporal/value.ts';
import type { Reader } from './reader.ts';
import { isPoint, type Reading } from './reading.ts';

/** The longest signal phrase is shorter than this, articles included. */
const REACH = 28;

const ARTICLE = / ?(?:the|about|around|circa)$/;

/** The longest phrase of a list that the text ends with as whole words. */
function endingWith(text: string, phrases: Iterable<string>): string {
  let best = '';
  for (const phrase of phrases)
    if (phrase.length > best.length && text.endsWith(phrase)) {
      const before = text.charAt(text.length - phrase.length - 1);
      if (!/[\p{L}\p{N}]/u.test(before)) best = phrase;
    }
  return best;
}

/** The signal word before a date: “since”, “until”, “no later than”, “post-”. */
function signalBefore(reader: Reader, made: Reading): string {
  const sentence = reader.at(made.first)?.sentence ?? 0;
  const floor = Math.max(reader.sentenceStart(sentence), made.start - REACH);
  const text = reader.prose.slice(floor, made.start).toLowerCase().replace(/\s+/g, ' ');
  const dashed = /(pre|post)-$/.exec(text)?.[1];
  if (dashed !== undefined) return dashed;
  if (!text.endsWith(' ')) return '';
  const plain = text.trimEnd().replace(ARTICLE, '');
  const found = endingWith(plain, Object.keys(reader.words.signal));
  return found === 'pre' || found === 'post' ? '' : found;
}

/** “onwards”, “and beyond” behind a date. */
export function onwardAfter(reader: Reader, made: Reading): boolean {
  const text = reader.prose
    .slice(made.end, made.end + 14)
    .toLowerCase()
    .replace(/\s+/g, ' ');
  return reader.words.onward.some(
    (phrase) =>
      phrase !== 'on' && text.startsWith(` ${phrase}`) && !/\p{L}/u.test(text.charAt(phrase.length + 1)),
  );
}

const followedByOn = (reader: Reader, made: Reading): boolean =>
  /^ on\b(?! the| a)/.test(reader.prose.slice(made.end, made.end + 6));

const dated = ({ fields }: Point): boolean => fields.day !== undefined || fields.month !== undefined;

const FROM_A_SOURCE = /(?:dat(?:ed|ing)|letter|letters|decree|law|act|report|documents?)\s+from$/i;

function boundOf(reader: Reader, made: Reading<Point>): Bound | undefined {
  if (onwardAfter(reader, made)) return 'from';
  const signal = signalBefore(reader, made);
  if (signal === '') return undefined;
  const bounds: Readonly<Record<string, string>> = reader.words.signal;
  if (signal === 'from') {
    if (followedByOn(reader, made)) return 'from';
    const text = reader.prose.slice(Math.max(0, made.start - 20), made.start).trimEnd();
    return dated(made.value) && made.value.shift === undefined && !FROM_A_SOURCE.test(text)
      ? 'from'
      : undefined;
  }
  // The lexicon's codes are those of the model by construction.
  return bounds[signal] as Bound | undefined;
}

/** Opens what a signal word opens: “since 1991” has no end, “1991-1993 and beyond” goes on. */
export function withSignal(reader: Reader, made: Reading): Reading {
  if (made.value.is === 'range')
    return onwardAfter(reader, made) ? { ...made, value: { ...made.value, end: null } } : made;
  if (!isPoint(made)) return made;
  const bound = boundOf(reader, made);
  return bound === undefined ? made : { ...made, value: { ...made.value, bound } };
}
