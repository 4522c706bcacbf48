import type { ExtractedDocument } from '../../model/document.ts';
import type { DateDraft, LegalActDraft } from '../../model/draft.ts';
import { linkAntecedents } from './antecedents.ts';
import { withFarDates } from './far-date.ts';
import { withIdentity } from './identity.ts';
import { withJurisdictions } from './jurisdiction.ts';
import { withPossessors } from './possessor.ts';
import { withRelations } from './relations.ts';
import { standing } from './standing.ts';
import { mentionsOf } from './to-draft.ts';

/** Jurisdictions, antecedents of oblique mentions, relations, identifiers and register keys. */
export function resolveLegalActs(document: ExtractedDocument, dates: readonly DateDraft[]): LegalActDraft[] {
  if (document.candidates.legalActs.length === 0) return [];
  const read = withJurisdictions(document, standing(mentionsOf(document, dates)));
  const linked = linkAntecedents(read, document.prose);
  const related = withRelations(document, linked);
  const dated = withFarDates(document, withPossessors(document, related), dates);
  return withIdentity(
    dated.map(({ draft }) => draft),
    dates,
    document.id,
  );
}
