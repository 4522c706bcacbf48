import { LONGER } from './one-space.ts';

/** A text with every run of white space as one blank, and the way back to its offsets. */
export interface OneSpaced {
  readonly flat: string;
  /** The offset in the text itself, from one in `flat`. */
  readonly offset: (flat: number) => number;
}

/** The last index whose value is not above the wanted one; -1 where there is none. */
function lastNotAbove(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function oneSpacedWithOffsets(text: string): OneSpaced {
  const parts: string[] = [];
  /** Where `flat` falls behind the text, and by how much from there on. */
  const places: number[] = [];
  const shifts: number[] = [];
  let from = 0;
  let shift = 0;
  for (const { 0: run, index } of text.matchAll(LONGER)) {
    parts.push(text.slice(from, index), ' ');
    from = index + run.length;
    if (run.length === 1) continue;
    shift += run.length - 1;
    places.push(from - shift);
    shifts.push(shift);
  }
  parts.push(text.slice(from));
  return {
    flat: parts.join(''),
    offset: (flat) => flat + (shifts[lastNotAbove(places, flat)] ?? 0),
  };
}
