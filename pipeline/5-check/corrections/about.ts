import type { SettledCorrection } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';

/** “The correction in line 3 (A. Reader, 2025-03-14: reject the figure “213”)”. */
export const named = ({ line, by, when, op, layer, quote }: SettledCorrection): string =>
  `The correction in line ${line} (${by}, ${when}: ${op} the ${layer} “${quote}”)`;

/** Where the mention of a correction stands, as far as it was found. */
export function placeOf({ start, end }: SettledCorrection): { span?: Span } {
  return start === undefined || end === undefined ? {} : { span: { start, end } };
}
