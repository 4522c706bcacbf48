import type { ActFacts } from '../../model/act-facts.ts';
import type { LegalActDraft } from '../../model/draft.ts';
import type { ActIdentifier } from '../../model/records.ts';

/** The identifiers that follow by rule from what a mention says; `surface` where the text prints them. */
export function identifiersOf(_draft: LegalActDraft, _facts: ActFacts): ActIdentifier[] {
  return [];
}
