/** By UTF-16 unit, as no locale does: the same on every machine. */
export const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
