import { MEASURES, type Measure } from '../../../model/temporal/value.ts';
import type { Reader } from '../reader.ts';

/** What blurs or bounds a quantity, directly before it; with its start. */
export function measureBefore(
  reader: Reader,
  offset: number,
  sentence: number,
  quantity: Compared,
): { measure: Measure; start: number } | undefined {
  const floor = Math.max(reader.sentenceStart(sentence), offset - 20);
  const slice = reader.prose.slice(floor, offset).toLowerCase();
  const text = slice.replace(/\s+/g, ' ').trimEnd();
  const measures: Readonly<Record<string, string>> = reader.words.measure;
  let best = '';
  for (const phrase of Object.keys(measures))
    if (
      phrase.length > best.length &&
      text.endsWith(phrase) &&
      !/\p{L}/u.test(text.charAt(text.length - phrase.length - 1))
    )
      best = phrase;
  const measure = MEASURES.find((known) => known === measures[best]);
  if (measure === undefined) return undefined;
  const start = floor + slice.lastIndexOf(best.split(' ')[0] ?? best);
  if (best === reader.words.directed.extent && !exceeds(reader, start, sentence, quantity)) return undefined;
  return { measure, start };
}

interface Compared {
  readonly quantity: number | undefined;
  readonly end: number;
}

/**
 * “for over three days”, “just over three days”, “over three days later” are more than three; “the talks went on over
 * three days”, “over several years” are all of them.
 */
function exceeds(reader: Reader, over: number, sentence: number, { quantity, end }: Compared): boolean {
  if (quantity === undefined) return false;
  const directed = reader.words.directed.always.includes(reader.wordAfter(end, sentence));
  return directed || reader.isOneOf('exceedsBefore', reader.wordBefore(over, sentence));
}
