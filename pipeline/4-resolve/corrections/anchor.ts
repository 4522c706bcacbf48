import { oneSpaced } from '../../model/one-space.ts';
import { placesOf } from '../../model/places.ts';
import type { CorrectionTarget } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { oneSpacedWithOffsets } from './one-spaced.ts';

/** Where a target stands, or why it is no longer to be found. */
type Anchored = Span | { readonly stale: string };

/** Finds the targets of corrections in one text. */
export type Anchoring = (target: CorrectionTarget) => Anchored;

/** A place where the words stand, and how many of its known sides are as they were. */
interface Candidate {
  /** From 1. */
  readonly occurrence: number;
  readonly at: number;
  readonly sides: number;
}

const sidesOf = ({ prefix, suffix }: CorrectionTarget): number =>
  (prefix === undefined ? 0 : 1) + (suffix === undefined ? 0 : 1);

function candidates(flat: string, places: readonly number[], target: CorrectionTarget): Candidate[] {
  const prefix = target.prefix === undefined ? undefined : oneSpaced(target.prefix);
  const suffix = target.suffix === undefined ? undefined : oneSpaced(target.suffix);
  const length = oneSpaced(target.exact).trim().length;
  return places.map((at, i) => {
    const before = prefix !== undefined && flat.startsWith(prefix, at - prefix.length) && at >= prefix.length;
    const after = suffix !== undefined && flat.startsWith(suffix, at + length);
    return { occurrence: i + 1, at, sides: (before ? 1 : 0) + (after ? 1 : 0) };
  });
}

/**
 * The one that is meant: both sides as they were; or one of two, where right beside the mention the text was edited.
 * Of several the numbered one.
 */
function meant(all: readonly Candidate[], target: CorrectionTarget): Candidate | string {
  const known = sidesOf(target);
  const best = [known, ...(known === 2 ? [1] : [])]
    .map((sides) => all.filter((one) => one.sides === sides))
    .find((some) => some.length > 0);
  if (best === undefined)
    return all.length === 0
      ? 'its words no longer stand in the text'
      : 'its words stand in the text, but nowhere between those that stood around them';
  const numbered = best.find(({ occurrence }) => occurrence === target.occurrence);
  const only = best.length === 1 ? best[0] : undefined;
  return numbered ?? only ?? `its words stand in the text ${best.length} times in the same surroundings`;
}

/**
 * Finds targets by their words, then by what stands around them, then by number, so that edits elsewhere in the text,
 * and other line ends, change nothing. Each words are searched for once.
 */
export function anchoring(text: string): Anchoring {
  const { flat, offset } = oneSpacedWithOffsets(text);
  const known = new Map<string, readonly number[]>();
  return (target) => {
    const words = oneSpaced(target.exact).trim();
    const places = known.get(words) ?? placesOf(flat, words);
    known.set(words, places);
    const found = meant(candidates(flat, places, target), target);
    if (typeof found === 'string') return { stale: found };
    // From the last character on: white space after it is not part of the mention.
    return { start: offset(found.at), end: offset(found.at + words.length - 1) + 1 };
  };
}
