/** Where two texts begin to differ, in UTF-16 units; undefined where they are the same. */
export function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return at;
  return shorter;
}

/** A few characters around a place, for messages. */
export const around = (text: string, offset: number): string =>
  JSON.stringify(text.slice(Math.max(0, offset - 10), offset + 20));
