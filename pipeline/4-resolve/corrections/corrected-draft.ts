import { faultFinder } from '../../bridges/ajv.ts';
import type { Document } from '../../model/document.ts';
import { type Draft, draftId } from '../../model/draft.ts';
import type { Correction, CorrectionFields } from '../../model/records.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { jurisdictionOfAdded } from '../legal-act/jurisdiction.ts';
import { withActFields } from './act-fields.ts';
import { withDateFields } from './date-fields.ts';
import { withFigureFields } from './figure-fields.ts';
import type { StandingDrafts } from './standing-drafts.ts';
import { Unusable } from './unusable.ts';
import { wordsWithin } from './words-within.ts';

function withFields(
  draft: Draft,
  fields: CorrectionFields,
  document: Document,
  standing: StandingDrafts,
): Draft {
  switch (draft.layer) {
    case 'date':
      return withDateFields(draft, fields, document);
    case 'figure':
      return withFigureFields(draft, fields, document);
    case 'legal-act':
      return withActFields(draft, fields, document, standing);
  }
}

/** The right extent of a mention that reaches too far or too short: the place nearest to it that shares text. */
function rightSpan(document: Document, quote: string, { start, end }: Span): Span {
  const around = { start: Math.max(0, start - quote.length), end: end + quote.length };
  const found = wordsWithin(document, quote, around);
  if (found === undefined || !overlaps(found, { start, end }))
    throw new Unusable(`“${quote}” shares no words with the mention that it is to replace`);
  return { start: found.start, end: found.end };
}

/** Its parts that the new extent no longer holds would point outside. */
function moved(draft: Draft, { start, end }: Span): Draft {
  const next: Draft = { ...draft, id: draftId(draft.layer, { start, end }), start, end };
  if (next.layer === 'figure' && !contains(next, next.numberSpan))
    return { ...next, numberSpan: { start, end } };
  return next;
}

/** Fields in which drafts name others by ids that are not yet final. */
const LINKS: ReadonlySet<string> = new Set(['anchor', 'antecedent', 'partOf']);

/** What a link is, whatever it leads to: with ids as final ones look, each its own. */
const finalIds = <L extends object>(links: readonly L[] = [], key: keyof L): object[] =>
  links.map((link, i) => ({ ...link, [key]: `a${String(i).padStart(11, '0')}` }));

/** The links of an act, which a person may have named. */
const linksOf = (draft: Draft): object =>
  draft.layer === 'legal-act'
    ? { dates: finalIds(draft.dates, 'date'), relations: finalIds(draft.relations, 'target') }
    : {};

/** An act that the rules have not seen belongs where they would have placed it, unless the person says where. */
function placed(draft: Draft, document: Document, standing: StandingDrafts): Draft {
  if (draft.layer !== 'legal-act' || draft.jurisdiction !== undefined) return draft;
  const others = standing.values().filter((other) => other.layer === 'legal-act');
  const jurisdiction = jurisdictionOfAdded(draft, document, others);
  return jurisdiction === undefined ? draft : { ...draft, jurisdiction };
}

/** Whether the schema of its layer will accept the draft once it is finished. */
function prove(draft: Draft): void {
  const own = Object.fromEntries(Object.entries(draft).filter(([key]) => !LINKS.has(key)));
  const finished = { ...own, ...linksOf(draft), id: 'a00000000000', quote: '…', text: '…' };
  const [fault] = faultFinder(draft.layer)(finished);
  if (fault === undefined) return;
  const what = fault.path.length === 0 ? 'it' : `its ${fault.path.join('.')}`;
  throw new Unusable(`the annotation would not be valid: ${what} ${fault.message}`);
}

/**
 * A mention as a person corrects it.
 * @throws Unusable
 */
export function correctedDraft(
  draft: Draft,
  { fields = {}, op }: Correction,
  document: Document,
  standing: StandingDrafts,
): Draft {
  const { quote, certainty, ...own } = fields;
  const extended = quote === undefined ? draft : moved(draft, rightSpan(document, quote, draft));
  const said = withFields(extended, own, document, standing);
  const next: Draft = {
    ...(op === 'add' && own.jurisdiction === undefined ? placed(said, document, standing) : said),
    certainty: certainty ?? (Object.keys(own).length > 0 ? 'stated' : draft.certainty),
    corrected: op === 'add' ? 'added' : 'changed',
  };
  prove(next);
  return next;
}
