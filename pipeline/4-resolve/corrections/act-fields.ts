import { notAJurisdiction } from '../../jurisdictions/codes.ts';
import type { Document } from '../../model/document.ts';
import type { LegalActDraft } from '../../model/draft.ts';
import type { CorrectionFields, TextSpan } from '../../model/records.ts';
import { takeLinks } from './act-links.ts';
import type { StandingDrafts } from './standing-drafts.ts';
import { Unusable } from './unusable.ts';
import { wordsWithin } from './words-within.ts';

type Building = { -readonly [K in keyof LegalActDraft]: LegalActDraft[K] };

function within(document: Document, words: string, draft: LegalActDraft): TextSpan {
  const found = wordsWithin(document, words, draft);
  if (found === undefined) throw new Unusable(`“${words}” does not stand in the mention`);
  return found;
}

/** Opening quotation marks, of which the title of an act leaves out its own. */
const OPENING = /["“„«'‘]$/;

function takeTitle(draft: Building, title: string | null, document: Document): void {
  delete draft.title;
  if (title === null) return;
  const span = within(document, title, draft);
  const quoted = OPENING.test(document.prose.slice(draft.start, span.start));
  draft.title = { ...span, quoted };
}

function requireState({ jurisdiction }: CorrectionFields): void {
  const fault = typeof jurisdiction === 'string' ? notAJurisdiction(jurisdiction) : undefined;
  if (fault !== undefined) throw new Unusable(`its jurisdiction ${fault}`);
}

const PLAIN = ['type', 'subtype', 'form', 'number'] as const;

/**
 * An act with corrected fields; which acts it means, and their identifiers, have to be asked anew.
 * @throws Unusable
 */
export function withActFields(
  draft: LegalActDraft,
  fields: CorrectionFields,
  document: Document,
  standing: StandingDrafts,
): LegalActDraft {
  requireState(fields);
  const next: Building = { ...draft };
  const { title, core, issuer, jurisdiction } = fields;
  for (const key of PLAIN) {
    const value = fields[key];
    if (value === null) Reflect.deleteProperty(next, key);
    else if (value !== undefined) Reflect.set(next, key, value);
  }
  if (title !== undefined) takeTitle(next, title, document);
  if (core !== undefined) next.core = within(document, core, next);
  if (issuer === null) delete next.issuer;
  else if (issuer !== undefined) next.issuer = within(document, issuer, next);
  if (jurisdiction === null) delete next.jurisdiction;
  else if (jurisdiction !== undefined) next.jurisdiction = { code: jurisdiction, source: 'surface' };
  takeLinks(next, fields, standing);
  return next;
}
