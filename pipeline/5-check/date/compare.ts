/** An ISO day, with an astronomical year of any sign, as numbers that compare. */
function parts(day: string): [number, string] {
  const [, year = '0', rest = ''] = /^(-?\d+)(.*)$/.exec(day) ?? [];
  return [Number(year), rest];
}

/** Whether one day lies after another. Years may be negative; shorter forms (a year) come before longer ones. */
export function isAfter(a: string, b: string): boolean {
  const [yearA, restA] = parts(a);
  const [yearB, restB] = parts(b);
  return yearA === yearB ? restA > restB : yearA > yearB;
}
