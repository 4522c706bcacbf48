import type { Reading } from '../reading.ts';

export interface State {
  readonly code: string;
  /** The index after it. */
  readonly next: number;
}

function afterPolity(reading: Reading, index: number): number {
  let next = index;
  while (reading.isCapital(next) && next < index + 3 && !reading.words.is.polities.has(reading.lower(next)))
    next++;
  if (!reading.words.is.polities.has(reading.lower(next)) || reading.lower(next + 1) !== 'of') return index;
  return reading.lower(next + 2) === 'the' ? next + 3 : next + 2;
}

/** A Soviet republic has a code of its own: it was part of a union and is not its successor. */
function soviet(reading: Reading, code: string, next: number): State {
  if (reading.text(next) === 'SSR') return { code: `su-${code}`, next: next + 1 };
  if (
    reading.lower(next) === 'soviet' &&
    reading.lower(next + 1) === 'socialist' &&
    reading.lower(next + 2) === 'republic'
  )
    return { code: `su-${code}`, next: next + 3 };
  return { code, next };
}

/** The name of a state at a token: “Azerbaijan”, “Republic of Azerbaijan”, “Azerbaijan SSR”, “United States”. */
export function stateAt(reading: Reading, index: number): State | undefined {
  const from = reading.lower(index) === 'the' ? index + 1 : index;
  if (!reading.isCapital(from)) return undefined;
  const polity = afterPolity(reading, from);
  for (const start of polity > from ? [from, polity] : [from]) {
    for (const { code, words } of reading.words.states.get(reading.lower(start)) ?? []) {
      if (words.every((word, i) => reading.lower(start + i) === word))
        return soviet(reading, code, start + words.length);
    }
  }
  const adjective = reading.words.adjectives.get(reading.lower(from));
  if (adjective === undefined) return undefined;
  const republic = soviet(reading, adjective, from + 1);
  return republic.next > from + 1 || reading.words.is.polities.has(reading.lower(from + 1))
    ? { ...republic, next: Math.max(republic.next, from + 2) }
    : undefined;
}

/** The code of the first state that the tokens from `from` to `to` name, by name or by adjective. */
export function stateWithin(reading: Reading, from: number, to: number): string | undefined {
  for (let index = from; index < to; index++) {
    const code = reading.isCapital(index) ? stateAt(reading, index)?.code : undefined;
    if (code !== undefined) return code;
  }
  for (let index = from; index < to; index++) {
    const code = reading.isCapital(index) ? reading.words.adjectives.get(reading.lower(index)) : undefined;
    // A “Supreme Soviet” is a council.
    if (code !== undefined && reading.lower(index - 1) !== 'supreme') return code;
  }
  return undefined;
}
