import type { Extraction } from '../../model/candidate.ts';
import type { DateCandidate } from '../../model/date-candidate.ts';
import type { Document } from '../../model/document.ts';
import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Rule } from '../../model/rule.ts';

export const legalActRules: readonly Rule[] = [];

export function extractLegalActs(
  _document: Document,
  _dates: readonly DateCandidate[],
): Extraction<LegalActCandidate> {
  return { candidates: [], rejections: [] };
}
