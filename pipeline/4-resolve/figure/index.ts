import type { ExtractedDocument } from '../../model/document.ts';
import { type DateDraft, draftId, type FigureDraft } from '../../model/draft.ts';
import type { FigureCandidate } from '../../model/figure-candidate.ts';
import { antecedentOf } from './antecedent.ts';

/** Links “27 of them” to what “them” stands for, and parts to wholes. */
export function resolveFigures(document: ExtractedDocument, _dates: readonly DateDraft[]): FigureDraft[] {
  const figures = document.candidates.figures;
  const byNumber = new Map(figures.map((figure) => [figure.numberSpan.start, figure]));
  return figures.map((figure, i) => {
    const { sentence: _sentence, pronoun, wholeAt, ...stated } = figure;
    const whole = wholeAt === undefined ? undefined : byNumber.get(wholeAt);
    const antecedent = pronoun && antecedentOf(document, figures, i);
    return {
      id: draftId('figure', figure),
      ...stated,
      ...(antecedent ? { antecedent } : {}),
      ...partOf(
        whole ??
          (antecedent?.figure === undefined
            ? undefined
            : figures.find((other) => draftId('figure', other) === antecedent.figure)),
      ),
    };
  });
}

const partOf = (whole: FigureCandidate | undefined): Pick<FigureDraft, 'partOf'> =>
  whole ? { partOf: draftId('figure', whole) } : {};
