import type { CorrectionLine } from '../../model/correction-line.ts';
import type { Document } from '../../model/document.ts';
import type { DateDraft, Draft, LegalActDraft } from '../../model/draft.ts';
import type { SettledCorrection } from '../../model/records.ts';
import type { Rejection } from '../../model/rejection.ts';
import { withIdentity } from '../legal-act/identity.ts';
import { type Anchoring, anchoring } from './anchor.ts';
import { CorrectedDrafts } from './corrected-drafts.ts';

export { withSaidDates } from './said-dates.ts';

/** What people's corrections make of the mentions of a document. */
interface Corrected {
  readonly drafts: readonly Draft[];
  readonly rejections: readonly Rejection[];
  /** One a correction, in their order; `annotation` is still a draft id. */
  readonly settled: readonly SettledCorrection[];
}

function settle(line: CorrectionLine, anchor: Anchoring, drafts: CorrectedDrafts): SettledCorrection {
  const { op, layer, target, by, when, why } = line.correction;
  const said = {
    line: line.line,
    op,
    layer,
    quote: target.exact,
    by,
    when,
    ...(why === undefined ? {} : { why }),
  };
  const place = anchor(target);
  if ('stale' in place) return { ...said, status: 'stale', reason: place.stale };
  const { conflict, draft } = drafts.apply(line, place);
  return {
    ...said,
    ...(conflict === undefined
      ? { status: 'kept' as const }
      : { status: 'conflicting' as const, reason: conflict }),
    ...place,
    ...(draft === undefined ? {} : { annotation: draft }),
  };
}

/** Which acts are meant, and their identifiers, follow from what is corrected. */
function identified(drafts: readonly Draft[], documentId: string): Draft[] {
  const dates = drafts.filter((draft): draft is DateDraft => draft.layer === 'date');
  const acts = drafts
    .filter((draft): draft is LegalActDraft => draft.layer === 'legal-act')
    .map(({ identifiers: _, ...act }) => act);
  const known = new Map(withIdentity(acts, dates, documentId).map((act) => [act.id, act]));
  return drafts.map((draft) => known.get(draft.id) ?? draft);
}

/**
 * Applies what people have said of a document's mentions, in the order in which they said it. `byRules`: the mentions as
 * nobody has said anything of.
 */
export function applyCorrections(
  document: Document,
  drafts: readonly Draft[],
  byRules: readonly Draft[],
): Corrected {
  const lines = (document.corrections ?? []).filter(({ correction }) =>
    document.settings.layers.includes(correction.layer),
  );
  if (lines.length === 0) return { drafts, rejections: [], settled: [] };
  const anchor = anchoring(document.text);
  const corrected = new CorrectedDrafts(document, drafts, byRules);
  const settled = lines.map((line) => settle(line, anchor, corrected));
  return {
    drafts: identified(corrected.drafts(), document.id),
    rejections: corrected.rejections,
    settled,
  };
}
