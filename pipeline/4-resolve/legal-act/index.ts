import type { ExtractedDocument } from '../../model/document.ts';
import type { DateDraft, LegalActDraft } from '../../model/draft.ts';
import { withIdentity } from './identity.ts';

/** Jurisdictions, antecedents of oblique mentions, relations, identifiers and register keys. */
export function resolveLegalActs(_document: ExtractedDocument, dates: readonly DateDraft[]): LegalActDraft[] {
  return withIdentity([], dates);
}
