import type { Unit } from '../../../model/temporal/fields.ts';
import type { Word } from '../word.ts';

export interface UnitAt {
  readonly unit: Unit;
  readonly times: number;
  readonly plural: boolean;
}

/** The unit a word names; a fortnight is two weeks. */
export function unitAt(word: Word | undefined): UnitAt | undefined {
  if (word?.unit === undefined) return undefined;
  const plural = word.plural === true;
  return word.unit === 'fortnight'
    ? { unit: 'week', times: 2, plural }
    : { unit: word.unit, times: 1, plural };
}
