import type { FigureCandidate } from '../../model/figure-candidate.ts';
import { hedgeBefore } from './approximate.ts';
import type { Clause } from './clause.ts';
import { bounded } from './values.ts';
import { type FigureWords, isIn } from './words.ts';

/** `twice`, `thrice`: how often, or before “as” how many times as much, as `tenfold` always is. */
export function readAdverb(
  clause: Clause,
  i: number,
  words: FigureWords,
  sentence: number,
): FigureCandidate | undefined {
  const times = words.adverbs.get(clause.lower(i));
  if (times === undefined) return undefined;
  const hedge = hedgeBefore(clause, i, words, true);
  const end = clause.endBefore(i + 1);
  const isMultiple = clause.lower(i).endsWith('fold') || isIn(words, 'multipleAfter', clause.lower(i + 1));
  const kind = isMultiple ? 'ratio' : 'frequency';
  return {
    layer: 'figure',
    rule: `figure/${kind}`,
    sentence,
    start: clause.start(hedge?.first ?? i),
    end,
    kind,
    numberSpan: { start: clause.start(i), end },
    ...bounded(String(times), hedge?.meaning),
    certainty: 'stated',
  };
}
