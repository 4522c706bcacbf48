import type { Document, ExtractedDocument } from '../model/document.ts';
import type { Stage } from '../model/stage.ts';
import { extractDates } from './date/index.ts';
import { extractFigures } from './figure/index.ts';
import { extractLegalActs } from './legal-act/index.ts';

export { rules } from './rules.ts';

/**
 * What might be a date, a figure, an act? Dates come first: figures reject numbers that belong to one, acts
 * refer to them.
 */
export const extract: Stage<Document, ExtractedDocument> = (document) => {
  const dates = extractDates(document);
  const figures = extractFigures(document, dates.candidates);
  const legalActs = extractLegalActs(document, dates.candidates);
  return {
    ...document,
    candidates: {
      dates: dates.candidates,
      figures: figures.candidates,
      legalActs: legalActs.candidates,
    },
    rejections: [...dates.rejections, ...figures.rejections, ...legalActs.rejections],
  };
};
