import { jurisdictionOf } from '../../jurisdictions/evidence.ts';
import { typeIn } from '../../jurisdictions/type-words.ts';
import type { Document, ExtractedDocument } from '../../model/document.ts';
import type { LegalActDraft } from '../../model/draft.ts';
import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { ActJurisdiction } from '../../model/records.ts';
import { headingStates } from './heading-state.ts';
import type { Mention } from './to-draft.ts';

/** Acts between states, of no state in particular. */
const INTERNATIONAL = 'int';

/** What settings.jurisdiction, a collection or a front matter says of the whole text. */
const declared = ({ settings }: Document): string | undefined => settings.jurisdiction?.toLowerCase();

/** What an act says of itself. */
interface Said extends Pick<LegalActCandidate, 'type'> {
  /** The state that its words name. */
  readonly jurisdiction?: string | undefined;
  readonly issuer?: string | undefined;
  readonly number?: string | undefined;
}

const saidBy = ({ type, jurisdiction, issuer, number }: LegalActCandidate): Said => ({
  type,
  jurisdiction,
  issuer: issuer?.text,
  number: number?.text,
});

/** The state that the words of a mention name, or that its issuer or the form of its number gives away. */
const namedBy = ({ jurisdiction, issuer, number }: Said): string | undefined =>
  jurisdiction ?? jurisdictionOf(issuer, number);

/** Unions and the law between states say nothing of the state that a text is about. */
const UNIONS = new Set(['eu', 'un', INTERNATIONAL]);
/** Of the acts that name their state, as many must name one and the same for it to hold for the others. */
const SHARE = 0.75;
/** And of all acts, this many. */
const LEAST = 0.2;

/** The state that the acts of the text name themselves; undefined where the text deals with several. */
function prevailing(acts: readonly Pick<Said, 'type' | 'jurisdiction'>[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { type, jurisdiction } of acts) {
    if (jurisdiction === undefined || type === 'treaty' || UNIONS.has(jurisdiction)) continue;
    counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
    all++;
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first !== undefined && first[1] >= all * SHARE && first[1] >= acts.length * LEAST
    ? first[0]
    : undefined;
}

function ownJurisdiction(said: Said): ActJurisdiction | undefined {
  const jurisdiction = namedBy(said);
  if (said.type === 'treaty' && jurisdiction !== 'eu' && jurisdiction !== 'un')
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

/**
 * Says where acts belong that do not say so themselves, by where they start; offsets must not go down. `right`: the state
 * that is named behind, for both.
 */
function around(
  document: Document,
  acts: readonly Pick<Said, 'type' | 'jurisdiction'>[],
): (start: number, right?: string) => ActJurisdiction | undefined {
  const common = prevailing(acts);
  const fallback = declared(document);
  const headings = headingStates(document);
  return (start, right) => {
    const context = right ?? headings(start) ?? (fallback === undefined ? common : undefined);
    if (context !== undefined) return { code: context, source: 'context' };
    return fallback === undefined ? undefined : { code: fallback, source: 'default' };
  };
}

/** The jurisdiction of an act that only a person has seen, among those that the rules find: as theirs. */
export function jurisdictionOfAdded(
  { type, start, issuer, number }: LegalActDraft,
  document: Document,
  others: readonly LegalActDraft[],
): ActJurisdiction | undefined {
  const acts = others.map(({ type: other, jurisdiction }) => ({
    type: other,
    jurisdiction: jurisdiction?.source === 'surface' ? jurisdiction.code : undefined,
  }));
  return ownJurisdiction({ type, issuer: issuer?.text, number }) ?? around(document, acts)(start);
}

/** The jurisdiction of a mention: from its own words, else from its neighbours or the text, else as declared. */
export function withJurisdictions(document: ExtractedDocument, mentions: readonly Mention[]): Mention[] {
  const elsewhere = around(
    document,
    mentions.map(({ candidate }) => candidate),
  );
  return mentions.map((mention, index): Mention => {
    const { candidate, draft } = mention;
    const own = ownJurisdiction(saidBy(candidate));
    if (own) return asCalledThere({ candidate, draft: { ...draft, jurisdiction: own } });
    const jurisdiction = elsewhere(candidate.start, fromRight(mentions, index, document.prose));
    return jurisdiction === undefined
      ? mention
      : asCalledThere({ candidate, draft: { ...draft, jurisdiction } });
  });
}
