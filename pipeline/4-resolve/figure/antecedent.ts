import type { ExtractedDocument } from '../../model/document.ts';
import { draftId } from '../../model/draft.ts';
import type { FigureCandidate } from '../../model/figure-candidate.ts';
import type { Antecedent } from '../../model/records.ts';

/** A pronoun reaches back into the sentence before its own, no further. */
const SENTENCES_BACK = 1;

/** How many figures back are looked at. */
const FIGURES_BACK = 8;

/** `a` can be the whole that `part` is taken from: it counts something and is not smaller. */
function canHold(a: FigureCandidate, part: FigureCandidate): boolean {
  if (a.counted === undefined || a.kind !== 'count') return false;
  const least = Number(part.value ?? part.min ?? 0);
  const most = a.max ?? a.value;
  return most === undefined || Number(most) >= least;
}

/**
 * The nearest earlier count of the same or the previous sentence that can be the whole; a part (“27 of them”)
 * passes its own whole on.
 */
export function antecedentOf(
  document: ExtractedDocument,
  figures: readonly FigureCandidate[],
  index: number,
): Antecedent | undefined {
  const part = figures[index];
  if (part?.pronoun === undefined) return undefined;
  for (let i = index - 1; i >= Math.max(0, index - FIGURES_BACK); i--) {
    const other = figures[i];
    if (!other || part.sentence - other.sentence > SENTENCES_BACK) break;
    if (other.counted && canHold(other, part)) {
      const { start, end, text } = other.counted;
      return { text, start, end, figure: draftId('figure', other) };
    }
  }
  const { start, end } = part.pronoun;
  return { text: document.prose.slice(start, end), start, end };
}
