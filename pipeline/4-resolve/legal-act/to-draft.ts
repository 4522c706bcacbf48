import type { ExtractedDocument } from '../../model/document.ts';
import { type DateDraft, draftId, type LegalActDraft } from '../../model/draft.ts';
import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { ActDate, TextSpan } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { collapsed } from '../finish.ts';

type Title = NonNullable<LegalActCandidate['title']>;

/** A mention on its way: what was read, and the draft that the following steps complete. */
export interface Mention {
  readonly candidate: LegalActCandidate;
  readonly draft: LegalActDraft;
}

/** The title with its words. */
const titleOf = (document: ExtractedDocument, { span, quoted }: Title): TextSpan & Pick<Title, 'quoted'> => {
  const { start, end } = span;
  return { text: collapsed(document, span), start, end, quoted };
};

const textSpan = (document: ExtractedDocument, { start, end }: Span): TextSpan => ({
  text: collapsed(document, { start, end }),
  start,
  end,
});

/** The dates of a mention that stand in the date layer. */
function datesOf({ dates }: LegalActCandidate, known: ReadonlySet<string>): ActDate[] {
  return dates.flatMap(({ span, role, certainty }) => {
    const id = draftId('date', span);
    if (!known.has(id)) return [];
    return [{ date: id, role, ...(certainty === undefined ? {} : { certainty }) }];
  });
}

/** Mentions as their own words say them, before any of them is asked about another. */
export function mentionsOf(document: ExtractedDocument, dates: readonly DateDraft[]): Mention[] {
  const { legalActs } = document.candidates;
  const named = new Set(legalActs.flatMap((act) => act.dates.map(({ span }) => draftId('date', span))));
  const known = new Set(dates.map(({ id }) => id).filter((id) => named.has(id)));
  return legalActs.map((candidate) => {
    const { start, end, rule, type, subtype, form, bare, number, title, issuer, group, publishedIn } =
      candidate;
    const { instances, provisions } = candidate;
    const own = datesOf(candidate, known);
    const draft: LegalActDraft = {
      id: draftId('legal-act', candidate),
      layer: 'legal-act',
      start,
      end,
      certainty: 'stated',
      rule,
      type,
      ...(subtype === undefined ? {} : { subtype }),
      form,
      ...(bare === undefined ? {} : { bare }),
      core: textSpan(document, candidate.core),
      ...(number === undefined ? {} : { number: number.text }),
      ...(title === undefined ? {} : { title: titleOf(document, title) }),
      ...(issuer === undefined ? {} : { issuer: { ...textSpan(document, issuer.span), text: issuer.text } }),
      ...(own.length === 0 ? {} : { dates: own }),
      ...(provisions.length === 0 ? {} : { provisions: [...provisions] }),
      ...(publishedIn === undefined ? {} : { publishedIn }),
      ...(group === undefined ? {} : { group: textSpan(document, group) }),
      ...(instances === undefined ? {} : { instances }),
      acts: [],
    };
    return { candidate, draft };
  });
}
