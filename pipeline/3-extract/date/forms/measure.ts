import { MEASURES, type Measure } from '../../../model/temporal/value.ts';
import type { Reader } from '../reader.ts';

/** What blurs or bounds a quantity, directly before it; with its start. */
export function measureBefore(
  reader: Reader,
  offset: number,
  sentence: number,
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
  return { measure, start };
}
