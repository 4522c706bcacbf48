import { fromString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractFigures } from '../../../pipeline/3-extract/figure/index.ts';
import { resolve } from '../../../pipeline/4-resolve/index.ts';
import type { AnnotatedDocument } from '../../../pipeline/model/document.ts';

/** The figure layer by itself on a phrase: no date is read in it first. */
export function withoutDates(phrase: string): AnnotatedDocument {
  const document = parse(fromString(phrase));
  const { candidates, rejections } = extractFigures(document, []);
  return resolve({ ...document, candidates: { dates: [], figures: candidates, legalActs: [] }, rejections });
}
