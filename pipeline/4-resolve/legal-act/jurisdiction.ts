import { jurisdictionOf } from '../../jurisdictions/evidence.ts';
import { typeIn } from '../../jurisdictions/type-words.ts';
import type { ExtractedDocument } from '../../model/document.ts';
import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { ActJurisdiction } from '../../model/records.ts';
import { headingStates } from './heading-state.ts';
import type { Mention } from './to-draft.ts';

/** Acts between states, of no state in particular. */
const INTERNATIONAL = 'int';

/** What settings.jurisdiction, a collection or a front matter says of the whole text. */
const declared = ({ settings }: ExtractedDocument): string | undefined =>
  settings.jurisdiction?.toLowerCase();

/** The state that the words of a mention name, or that its issuer or the form of its number gives away. */
const namedBy = ({ jurisdiction, issuer, number }: LegalActCandidate): string | undefined =>
  jurisdiction ?? jurisdictionOf(issuer?.text, number?.text);

/** Unions and the law between states say nothing of the state that a text is about. */
const UNIONS = new Set(['eu', 'un', INTERNATIONAL]);
/** Of the acts that name their state, as many must name one and the same for it to hold for the others. */
const SHARE = 0.75;
/** And of all acts, this many. */
const LEAST = 0.2;

/** The state that the acts of the text name themselves; undefined where the text deals with several. */
function prevailing(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { candidate } of mentions) {
    const { jurisdiction } = candidate;
    if (jurisdiction === undefined || candidate.type === 'treaty' || UNIONS.has(jurisdiction)) continue;
    counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
    all++;
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first !== undefined && first[1] >= all * SHARE && first[1] >= mentions.length * LEAST
    ? first[0]
    : undefined;
}

function ownJurisdiction(candidate: LegalActCandidate): ActJurisdiction | undefined {
  const { type } = candidate;
  const jurisdiction = namedBy(candidate);
  if (type === 'treaty' && jurisdiction !== 'eu' && jurisdiction !== 'un')
    return { code: INTERNATIONAL, source: 'surface' };
  return jurisdiction === undefined ? undefined : { code: jurisdiction, source: 'surface' };
}

/** “the Criminal Code and the Code of Criminal Procedure of the Republic of Azerbaijan”: the state holds for both. */
function fromRight(mentions: readonly Mention[], index: number, prose: string): string | undefined {
  const here = mentions[index]?.candidate;
  const next = mentions[index + 1]?.candidate;
  if (!here || !next || next.start < here.end || next.type !== here.type) return undefined;
  return /^,?\s+(?:and|or)\s+(?:the\s+)?$/u.test(prose.slice(here.end, next.start))
    ? next.jurisdiction
    : undefined;
}

/** A word that means another type of act in this state than elsewhere. */
function asCalledThere({ candidate, draft }: Mention): Mention {
  const there = typeIn(draft.jurisdiction?.code, candidate.noun);
  if (!there) return { candidate, draft };
  const { type, subtype } = there;
  return { candidate, draft: { ...draft, type, ...(subtype === undefined ? {} : { subtype }) } };
}

/** The jurisdiction of a mention: from its own words, else from its neighbours or the text, else as declared. */
export function withJurisdictions(document: ExtractedDocument, mentions: readonly Mention[]): Mention[] {
  const common = prevailing(mentions);
  const fallback = declared(document);
  const headings = headingStates(document);
  return mentions.map((mention, index): Mention => {
    const { candidate, draft } = mention;
    const own = ownJurisdiction(candidate);
    if (own) return asCalledThere({ candidate, draft: { ...draft, jurisdiction: own } });
    const context =
      fromRight(mentions, index, document.prose) ??
      headings(candidate.start) ??
      (fallback === undefined ? common : undefined);
    const code = context ?? fallback;
    const source = context === undefined ? ('default' as const) : ('context' as const);
    return code === undefined
      ? mention
      : asCalledThere({ candidate, draft: { ...draft, jurisdiction: { code, source } } });
  });
}
