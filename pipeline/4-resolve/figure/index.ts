import type { ExtractedDocument } from '../../model/document.ts';
import { type DateDraft, draftId, type FigureDraft } from '../../model/draft.ts';
import type { FigureCandidate } from '../../model/figure-candidate.ts';
import { antecedentOf, asAntecedent, canHold, type Found } from './antecedent.ts';

/** The whole that a figure names itself: “213 citizens” in “27 of the 213 citizens”. */
function namedWhole(
  part: FigureCandidate,
  byNumber: ReadonlyMap<number, FigureCandidate>,
  prose: string,
): Found | undefined {
  const whole = part.wholeAt === undefined ? undefined : byNumber.get(part.wholeAt);
  if (!whole || (whole.kind === 'count' && whole.counted && !canHold(whole, part))) return undefined;
  return { whole, antecedent: asAntecedent(whole, prose) };
}

/** Links “27 of them” to what “them” stands for, and parts to wholes. */
export function resolveFigures(document: ExtractedDocument, _dates: readonly DateDraft[]): FigureDraft[] {
  const { figures } = document.candidates;
  const byNumber = new Map(figures.map((figure) => [figure.numberSpan.start, figure]));
  return figures.map((figure, i) => {
    const { sentence: _sentence, pronoun: _pronoun, wholeAt: _wholeAt, ...stated } = figure;
    const found = namedWhole(figure, byNumber, document.prose) ?? antecedentOf(document, figures, i);
    return {
      id: draftId('figure', figure),
      ...stated,
      ...(found?.antecedent ? { antecedent: found.antecedent } : {}),
      ...(found?.whole ? { partOf: draftId('figure', found.whole) } : {}),
    };
  });
}
