import type { ExtractedDocument } from '../../model/document.ts';
import type { DateDraft, FigureDraft } from '../../model/draft.ts';

/** Links “27 of them” to what “them” stands for, and parts to wholes. */
export function resolveFigures(_document: ExtractedDocument, _dates: readonly DateDraft[]): FigureDraft[] {
  return [];
}
