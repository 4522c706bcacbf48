import type { ExtractedDocument } from '../../model/document.ts';
import type { DateDraft } from '../../model/draft.ts';

/** Fills what the words of a date leave open from the text around it or from the reference date. */
export function resolveDates(_document: ExtractedDocument): DateDraft[] {
  return [];
}
