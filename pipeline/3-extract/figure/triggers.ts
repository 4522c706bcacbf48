import type { Document } from '../../model/document.ts';
import { lowerCase } from '../../model/lower-case.ts';
import { wordFilter } from '../../model/word-filter.ts';
import { LETTERS, runsOf } from '../runs.ts';

/** No number word is shorter. */
const SHORTEST = 3;

/** `×` and `÷`, which hold a word to what stands behind them. */
const isTimesOrBy = (code: number): boolean => code === 0xd7 || code === 0xf7;

const isTied = (prose: string, start: number, end: number): boolean =>
  isTimesOrBy(prose.charCodeAt(start - 1)) || isTimesOrBy(prose.charCodeAt(end));

/** Offsets at which a number may begin: digits, a vulgar fraction, a number word. */
export function findTriggers(document: Pick<Document, 'prose'>, words: ReadonlySet<string>): number[] {
  const { prose } = document;
  const filter = wordFilter(words);
  const { count, kinds, starts, ends, hashes } = runsOf(document);
  const found: number[] = [];
  for (let run = 0; run < count; run++) {
    const start = starts[run] ?? 0;
    if (kinds[run] !== LETTERS) {
      found.push(start);
      continue;
    }
    const end = ends[run] ?? 0;
    if (filter[hashes[run] ?? 0] !== 1 || end - start < SHORTEST) continue;
    if (words.has(lowerCase(prose.slice(start, end))) && !isTied(prose, start, end)) found.push(start);
  }
  return found;
}
