import type { Extraction } from '../../model/candidate.ts';
import type { DateCandidate } from '../../model/date-candidate.ts';
import type { Document } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';

export const dateRules: readonly Rule[] = [];

export function extractDates(_document: Document): Extraction<DateCandidate> {
  return { candidates: [], rejections: [] };
}
