import type { ActFacts } from '../../model/act-facts.ts';
import type { LegalActDraft } from '../../model/draft.ts';

/** The keys of the entries in the register that a mention points to: one, or one an instance; none while unknown. */
export function registerKeys(_draft: LegalActDraft, _facts: ActFacts): string[] {
  return [];
}
