import type { Extraction } from '../../model/candidate.ts';
import type { DateCandidate } from '../../model/date-candidate.ts';
import type { Document } from '../../model/document.ts';
import type { FigureCandidate } from '../../model/figure-candidate.ts';
import type { Rule } from '../../model/rule.ts';

export const figureRules: readonly Rule[] = [];

export function extractFigures(
  _document: Document,
  _dates: readonly DateCandidate[],
): Extraction<FigureCandidate> {
  return { candidates: [], rejections: [] };
}
