import { correctionsFile } from '../../1-read/index.ts';
import type { SettledCorrection } from '../../model/records.ts';
import type { Problem } from '../rule.ts';

/** “The correction in line 3 (A. Reader, 2025-03-14: reject the figure “213”)”. */
export const named = ({ line, by, when, op, layer, quote }: SettledCorrection): string =>
  `The correction in line ${line} (${by}, ${when}: ${op} the ${layer} “${quote}”)`;

/** Where a correction stands; and its mention, as far as it was found. */
export function placeOf(
  document: string,
  { line, start, end }: SettledCorrection,
): Pick<Problem, 'at' | 'span'> {
  const at = { file: correctionsFile(document), line };
  return start === undefined || end === undefined ? { at } : { at, span: { start, end } };
}
