import type { Register, RegisterEntry } from './records.ts';

/** A register whose entries may be made while it is walked through: they need not all be in memory at once. */
export interface RegisterView extends Omit<Register, 'acts'> {
  /** By key. */
  readonly acts: Iterable<RegisterEntry>;
}
