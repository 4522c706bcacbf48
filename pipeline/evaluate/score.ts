/**
 * What a hit must agree in: `strict`: the span; `relaxed`: some text; `value`: some text, and all values that gold
 * states.
 */
export type Measure = 'strict' | 'relaxed' | 'value';

export const MEASURES: readonly Measure[] = ['strict', 'relaxed', 'value'];

/** Counts of mentions. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly hits: Readonly<Record<Measure, number>>;
}

export const NO_SCORE: Score = { gold: 0, found: 0, hits: { strict: 0, relaxed: 0, value: 0 } };

export const sum = (a: Score, b: Score): Score => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  hits: {
    strict: a.hits.strict + b.hits.strict,
    relaxed: a.hits.relaxed + b.hits.relaxed,
    value: a.hits.value + b.hits.value,
  },
});

/** Parts of 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Where there is nothing to be right about, nothing is wrong. */
const part = (some: number, all: number): number => (all === 0 ? 1 : some / all);

export function rates({ gold, found, hits }: Score, measure: Measure): Rates {
  return {
    precision: part(hits[measure], found),
    recall: part(hits[measure], gold),
    f1: part(2 * hits[measure], gold + found),
  };
}
