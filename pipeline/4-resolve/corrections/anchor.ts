import { oneSpaced } from '../../model/one-space.ts';
import { oneSpacedWithOffsets } from '../../model/one-spaced.ts';
import { placesOf } from '../../model/places.ts';
import type { CorrectionTarget } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';

/** Where a target stands, or why it is no longer to be found. */
type Anchored = Span | { readonly stale: string };

/** Finds the targets of corrections in one text. */
export type Anchoring = (target: CorrectionTarget) => Anchored;

/** The places where some words stand in a text whose white space is one space; each found once, in little time. */
class Places {
  /** By position. */
  readonly all: readonly number[];
  readonly #flat: string;
  readonly #length: number;
  /** The places by the words right before (negative) or after them, for each length of those that is asked for. */
  readonly #bySide = new Map<number, ReadonlyMap<string, readonly number[]>>();

  constructor(flat: string, words: string) {
    this.#flat = flat;
    this.#length = words.length;
    this.all = placesOf(flat, words);
  }

  #side(at: number, reach: number): string {
    const end = at + this.#length;
    return reach < 0 ? this.#flat.slice(Math.max(0, at + reach), at) : this.#flat.slice(end, end + reach);
  }

  /** Whether the words at a place have these around them. */
  fits(at: number, { prefix, suffix }: Sides): boolean {
    const before = prefix === undefined || this.#side(at, -prefix.length) === prefix;
    return before && (suffix === undefined || this.#side(at, suffix.length) === suffix);
  }

  #beside(words: string, reach: number): readonly number[] {
    const known = this.#bySide.get(reach) ?? this.#sorted(reach);
    this.#bySide.set(reach, known);
    return known.get(words) ?? [];
  }

  #sorted(reach: number): Map<string, number[]> {
    const sorted = new Map<string, number[]>();
    for (const at of this.all) {
      const side = this.#side(at, reach);
      const places = sorted.get(side);
      if (places === undefined) sorted.set(side, [at]);
      else places.push(at);
    }
    return sorted;
  }

  /** All places with these words around them. */
  between({ prefix, suffix }: Sides): readonly number[] {
    if (prefix !== undefined && prefix !== '')
      return this.#beside(prefix, -prefix.length).filter((at) => this.fits(at, { suffix }));
    if (suffix !== undefined && suffix !== '') return this.#beside(suffix, suffix.length);
    return this.all;
  }
}

/** What stands around a mention, as far as it is known. */
interface Sides {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

function sidesOf({ prefix, suffix }: CorrectionTarget): Sides {
  return {
    ...(prefix === undefined ? {} : { prefix: oneSpaced(prefix) }),
    ...(suffix === undefined ? {} : { suffix: oneSpaced(suffix) }),
  };
}

/** The places with both sides as they were; else with one of two, where the text was edited beside the mention. */
function candidates(places: Places, sides: Sides): readonly number[] {
  const both = places.between(sides);
  const { prefix, suffix } = sides;
  if (both.length > 0 || prefix === undefined || suffix === undefined) return both;
  return [...new Set([...places.between({ prefix }), ...places.between({ suffix })])];
}

/** The place that is meant: of several with the same surroundings the numbered one. */
function meant(places: Places, target: CorrectionTarget): number | string {
  const sides = sidesOf(target);
  const numbered = target.occurrence === undefined ? undefined : places.all[target.occurrence - 1];
  if (numbered !== undefined && places.fits(numbered, sides)) return numbered;
  const best = candidates(places, sides);
  const [first] = best;
  if (first === undefined)
    return places.all.length === 0
      ? 'its words no longer stand in the text'
      : 'its words stand in the text, but nowhere between those that stood around them';
  if (best.length === 1) return first;
  return numbered !== undefined && best.includes(numbered)
    ? numbered
    : `its words stand in the text ${best.length} times in the same surroundings`;
}

/**
 * Finds targets by their words, then by what stands around them, then by number, so that edits elsewhere in the text,
 * and other line ends, change nothing. Each words are searched for once.
 */
export function anchoring(text: string): Anchoring {
  const { flat, offset } = oneSpacedWithOffsets(text);
  const known = new Map<string, Places>();
  return (target) => {
    const words = oneSpaced(target.exact).trim();
    const places = known.get(words) ?? new Places(flat, words);
    known.set(words, places);
    const at = meant(places, target);
    if (typeof at === 'string') return { stale: at };
    // From the last character on: white space after it is not part of the mention.
    return { start: offset(at), end: offset(at + words.length - 1) + 1 };
  };
}
