import type { Extraction } from '../model/candidate.ts';
import type { DateCandidate } from '../model/date-candidate.ts';
import type { Document, ExtractedDocument } from '../model/document.ts';
import type { FigureCandidate } from '../model/figure-candidate.ts';
import type { LegalActCandidate } from '../model/legal-act-candidate.ts';
import { forOne, type StageForAll } from '../model/stage.ts';
import { extractDates } from './date/index.ts';
import { extractFigures } from './figure/index.ts';
import { extractLegalActs } from './legal-act/index.ts';

export { rules } from './rules.ts';

/** A document while one layer after the other goes through it. */
interface Reading {
  readonly document: Document;
  readonly dates: Extraction<DateCandidate>;
  figures: Extraction<FigureCandidate>;
  legalActs: Extraction<LegalActCandidate>;
}

const NOTHING = { candidates: [], rejections: [] };

function extracted({ document, dates, figures, legalActs }: Reading): ExtractedDocument {
  const candidates = {
    dates: dates.candidates,
    figures: figures.candidates,
    legalActs: legalActs.candidates,
  };
  const rejections = [...dates.rejections, ...figures.rejections, ...legalActs.rejections];
  // No spread: all documents get one hidden class so.
  return Object.assign({}, document, { candidates, rejections });
}

/**
 * What might be a date, a figure, an act? Dates come first: figures reject numbers that belong to one, acts
 * refer to them. A layer goes through all documents before the next one begins, for the reason that `annotateAll` has.
 */
export const extractAll: StageForAll<Document, ExtractedDocument> = (documents) => {
  const readings = documents.map((document): Reading => {
    const dates = extractDates(document);
    return { document, dates, figures: NOTHING, legalActs: NOTHING };
  });
  for (const one of readings) one.figures = extractFigures(one.document, one.dates.candidates);
  for (const one of readings) one.legalActs = extractLegalActs(one.document, one.dates.candidates);
  return readings.map(extracted);
};

export const extract = forOne(extractAll);
