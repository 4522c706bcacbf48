import type { ExtractedDocument } from '../../model/document.ts';
import { draftId } from '../../model/draft.ts';
import type { FigureCandidate } from '../../model/figure-candidate.ts';
import type { Antecedent } from '../../model/records.ts';

/** What a pronoun was traced to: a figure that holds the part, or no more than the pronoun's own words. */
export interface Found {
  readonly whole?: FigureCandidate;
  readonly antecedent: Antecedent | undefined;
}

/** A pronoun reaches back into the sentence before its own, no further. */
const SENTENCES_BACK = 1;

/** How many figures back are looked at. */
const FIGURES_BACK = 8;

/** The number of a printed value, near enough to compare sizes. */
function size(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined;
  const [n = '', d = '1'] = printed.split('/');
  return Number(n) / Number(d);
}

/** Fewer than so many are not told in hundredths. */
const LEAST_OF_PERCENTAGE = 10;

/** `$4 million, of which $1 million`: a sum of a larger sum, a weight of a larger weight. */
const isOfSameUnit = (whole: FigureCandidate, part: FigureCandidate): boolean =>
  (part.kind === 'money' || part.kind === 'measure') &&
  whole.kind === part.kind &&
  whole.unit === part.unit &&
  (size(whole.max ?? whole.value) ?? 0) > (size(part.value ?? part.min) ?? 0);

/** `whole` counts something, or is an amount in the same unit, and no more is taken from it than it has. */
export function canHold(whole: FigureCandidate, part: FigureCandidate): boolean {
  if (isOfSameUnit(whole, part)) return true;
  if (whole.kind !== 'count' && whole.kind !== 'fraction') return false;
  const most = size(whole.max ?? whole.value);
  if (part.kind === 'percentage' && whole.kind === 'count' && (most ?? 0) < LEAST_OF_PERCENTAGE) return false;
  // “A staff of 38, of whom 21 …”: a bare number holds only what stands in its own sentence.
  if (whole.counted === undefined && (most === undefined || whole.sentence !== part.sentence)) return false;
  if (part.kind !== 'count' || whole.kind !== 'count' || most === undefined) return true;
  return most > (size(part.value ?? part.min) ?? 0);
}

/** What “it” can be: an amount, never what is counted. */
const isWholeOfIt = (whole: FigureCandidate, part: FigureCandidate): boolean =>
  isOfSameUnit(whole, part) ||
  ((part.kind === 'fraction' || part.kind === 'percentage') &&
    (whole.kind === 'money' || whole.kind === 'measure'));

/** The counted noun of a figure, else the figure itself, as what another one refers to. */
export function asAntecedent(whole: FigureCandidate, prose: string): Antecedent {
  const { start, end } = whole.counted ?? whole;
  const text = whole.counted?.text ?? prose.slice(start, end);
  return { text, start, end, figure: draftId('figure', whole) };
}

/**
 * What the pronoun of the figure at `index` stands for: the nearest earlier count, in its sentence or the one
 * before, that is larger. Where there is none, the pronoun itself is shown.
 */
export function antecedentOf(
  document: ExtractedDocument,
  figures: readonly FigureCandidate[],
  index: number,
): Found | undefined {
  const part = figures[index];
  if (part?.pronoun === undefined) return undefined;
  const isIt = document.prose.slice(part.pronoun.start, part.pronoun.end).toLowerCase() === 'it';
  const holds = isIt ? isWholeOfIt : canHold;
  for (let i = index - 1; i >= Math.max(0, index - FIGURES_BACK); i--) {
    const whole = figures[i];
    if (!whole || part.sentence - whole.sentence > SENTENCES_BACK) break;
    if (holds(whole, part)) return { whole, antecedent: asAntecedent(whole, document.prose) };
  }
  const { start, end } = part.pronoun;
  return { antecedent: { text: document.prose.slice(start, end), start, end } };
}
