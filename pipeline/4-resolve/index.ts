import type { AnnotatedDocument, ExtractedDocument } from '../model/document.ts';
import type { Draft } from '../model/draft.ts';
import type { Annotation, SettledCorrection } from '../model/records.ts';
import type { Stage } from '../model/stage.ts';
import { withoutAges } from './ages.ts';
import { applyCorrections, withSaidDates } from './corrections/index.ts';
import { resolveDates } from './date/index.ts';
import { resolveFigures } from './figure/index.ts';
import { finish } from './finish.ts';
import { resolveLegalActs } from './legal-act/index.ts';
import { withoutNumbersOfActs } from './numbers-of-acts.ts';
import { settleOverlaps } from './overlaps.ts';
import { inWantedLayers } from './wanted-layers.ts';

/** What became of the corrections, with the final ids of the mentions; nothing where there are none. */
function settledCorrections(
  settled: readonly SettledCorrection[],
  drafts: readonly Draft[],
  annotations: readonly Annotation[],
): Pick<AnnotatedDocument, 'settledCorrections'> {
  if (settled.length === 0) return {};
  const ids = new Map(drafts.map(({ id }, i) => [id, annotations[i]?.id]));
  return {
    settledCorrections: settled.map(({ annotation, ...said }) => {
      const id = annotation === undefined ? undefined : ids.get(annotation);
      return { ...said, ...(id === undefined ? {} : { annotation: id }) };
    }),
  };
}

/** What the rules make of a document's candidates: the claims that stand, and those that do not. */
function claims(document: ExtractedDocument): ReturnType<typeof settleOverlaps> {
  const dates = resolveDates(document);
  const figures = resolveFigures(document, dates);
  const legalActs = resolveLegalActs(document, dates);
  return settleOverlaps([...dates, ...figures, ...legalActs]);
}

/** Which claims stand, what do they refer to, which year, which act? */
export const resolve: Stage<ExtractedDocument, AnnotatedDocument> = (extracted) => {
  const document = withoutNumbersOfActs(withoutAges(extracted));
  const { candidates: _, ...parsed } = document;
  const byRules = claims(document);
  const said = withSaidDates(document);
  const settled = said === document ? byRules : claims(said);
  const corrected = applyCorrections(document, settled.drafts, byRules.drafts);
  const drafts = inWantedLayers(corrected.drafts, document.settings);
  const annotations = finish(document, drafts);
  const rejections = [...document.rejections, ...settled.rejections, ...corrected.rejections];
  return {
    ...parsed,
    annotations,
    rejections: rejections.filter(({ layer }) => document.settings.layers.includes(layer)),
    ...settledCorrections(corrected.settled, drafts, annotations),
  };
};
