import type { PossibleDuplicate } from '../../model/records.ts';
import type { Act } from '../acts.ts';

/** A suspicion that two entries are one act. */
export interface DuplicateRule {
  readonly rule: PossibleDuplicate['rule'];
  /** Acts with the same answer are compared; no answer, no comparison. */
  readonly shared: (act: Act) => string | undefined;
  /** Why two of them may be one, in words; undefined where they are not. */
  readonly reason: (a: Act, b: Act) => string | undefined;
}

/** So many acts that share a number or a title are namesakes, and no duplicates. */
export const MOST_NAMESAKES = 20;

export const dated = ({ name }: Act): string => name.date ?? 'without a date';
