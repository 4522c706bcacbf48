import type { DateDraft, LegalActDraft } from '../../model/draft.ts';
import { actFacts } from '../../naming/act-facts.ts';
import { identifiersOf } from './identifiers.ts';
import { registerKeys } from './register-key.ts';

/**
 * Says of each mention which acts it means (`acts`) and by which names other systems know them (`identifiers`).
 * The last step of the layer: relations, antecedents and jurisdictions must be known.
 */
export function withIdentity(
  drafts: readonly LegalActDraft[],
  dates: readonly DateDraft[],
  documentId: string,
): LegalActDraft[] {
  const edtf = new Map(dates.map((date) => [date.id, date.edtf ?? undefined]));
  const edtfOf = (id: string): string | undefined => edtf.get(id);
  const keys = registerKeys(drafts, edtfOf, documentId);
  return drafts.map((draft, i) => {
    const identifiers = identifiersOf(draft, actFacts(draft, edtfOf));
    return { ...draft, ...(identifiers.length > 0 && { identifiers }), acts: keys[i] ?? [] };
  });
}
