/** An ISO day, with an astronomical year of any sign, as numbers that compare. */
function parts(day: string): [number, string] {
  const [, year = '0', rest = ''] = /^(-?\d+)(.*)$/.exec(day) ?? [];
  return [Number(year), rest];
}

const HYPHEN = '-'.charCodeAt(0);

/** Whether the year has four digits and no sign, and more follows: such days compare as texts do. */
const hasPlainYear = (day: string): boolean => day.charCodeAt(4) === HYPHEN && day.charCodeAt(0) !== HYPHEN;

/** Whether one day lies after another. Years may be negative; shorter forms (a year) come before longer ones. */
export function isAfter(a: string, b: string): boolean {
  if (hasPlainYear(a) && hasPlainYear(b)) return a > b;
  const [yearA, restA] = parts(a);
  const [yearB, restB] = parts(b);
  return yearA === yearB ? restA > restB : yearA > yearB;
}
