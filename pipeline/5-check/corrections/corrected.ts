import type { Annotation } from '../../model/records.ts';
import type { Checkable } from '../rule.ts';

/** Of a mention that a person has added. */
const BY_HAND = '/by-hand';

/** Whether a person has said what a mention means: what is printed may be a slip, and is not asked. */
export const isCorrected = (
  { start, end, rule }: Annotation,
  { settledCorrections = [] }: Checkable,
): boolean =>
  rule.endsWith(BY_HAND) ||
  settledCorrections.some((correction) => correction.start === start && correction.end === end);
