import type { ExtractedDocument } from '../../model/document.ts';
import type { DateDraft, LegalActDraft } from '../../model/draft.ts';

/** Jurisdictions, antecedents of oblique mentions, relations, identifiers and register keys. */
export function resolveLegalActs(
  _document: ExtractedDocument,
  _dates: readonly DateDraft[],
): LegalActDraft[] {
  return [];
}
