import { validator } from '../../bridges/ajv.ts';
import type { Document } from '../../model/document.ts';
import { type Draft, draftId } from '../../model/draft.ts';
import type { Correction, CorrectionFields } from '../../model/records.ts';
import { contains, overlaps, type Span } from '../../model/span.ts';
import { withActFields } from './act-fields.ts';
import { withDateFields } from './date-fields.ts';
import { withFigureFields } from './figure-fields.ts';
import { Unusable } from './unusable.ts';
import { wordsWithin } from './words-within.ts';

function withFields(draft: Draft, fields: CorrectionFields, document: Document): Draft {
  switch (draft.layer) {
    case 'date':
      return withDateFields(draft, fields, document);
    case 'figure':
      return withFigureFields(draft, fields, document);
    case 'legal-act':
      return withActFields(draft, fields, document);
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
const LINKS: ReadonlySet<string> = new Set(['anchor', 'antecedent', 'partOf', 'dates', 'relations']);

/** Whether the schema of its layer will accept the draft once it is finished. */
function prove(draft: Draft): void {
  const own = Object.fromEntries(Object.entries(draft).filter(([key]) => !LINKS.has(key)));
  const faults = validator(draft.layer)({ ...own, id: 'a00000000000', quote: '…', text: '…' });
  if (faults.length > 0) throw new Unusable(`it would make an annotation that is not valid: ${faults[0]}`);
}

/**
 * A mention as a person corrects it.
 * @throws Unusable
 */
export function correctedDraft(draft: Draft, { fields = {}, op }: Correction, document: Document): Draft {
  const { quote, certainty, ...own } = fields;
  const placed = quote === undefined ? draft : moved(draft, rightSpan(document, quote, draft));
  const next: Draft = {
    ...withFields(placed, own, document),
    certainty: certainty ?? (Object.keys(own).length > 0 ? 'stated' : draft.certainty),
    corrected: op === 'add' ? 'added' : 'changed',
  };
  prove(next);
  return next;
}
