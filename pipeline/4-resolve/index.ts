import type { AnnotatedDocument, ExtractedDocument } from '../model/document.ts';
import type { Stage } from '../model/stage.ts';
import { resolveDates } from './date/index.ts';
import { resolveFigures } from './figure/index.ts';
import { finish } from './finish.ts';
import { resolveLegalActs } from './legal-act/index.ts';
import { withoutNumbersOfActs } from './numbers-of-acts.ts';
import { settleOverlaps } from './overlaps.ts';
import { inWantedLayers } from './wanted-layers.ts';

/** Which claims stand, what do they refer to, which year, which act? */
export const resolve: Stage<ExtractedDocument, AnnotatedDocument> = (extracted) => {
  const document = withoutNumbersOfActs(extracted);
  const { candidates: _, ...parsed } = document;
  const dates = resolveDates(document);
  const figures = resolveFigures(document, dates);
  const legalActs = resolveLegalActs(document, dates);
  const settled = settleOverlaps([...dates, ...figures, ...legalActs]);
  return {
    ...parsed,
    annotations: finish(document, inWantedLayers(settled.drafts, document.settings)),
    rejections: [...document.rejections, ...settled.rejections].filter(({ layer }) =>
      document.settings.layers.includes(layer),
    ),
  };
};
