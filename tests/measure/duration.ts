/** The designators of ISO 8601 durations, largest first: our unit's code, and how many of the next make one. */
const DATE_PARTS = [
  ['Y', 'year', 12],
  ['M', 'month', 30 / 7],
  ['W', 'week', 7],
  ['D', 'day', 24],
] as const;
const TIME_PARTS = [
  ['H', 'hour', 60],
  ['M', 'minute', 60],
  ['S', 'second', undefined],
] as const;
const PARTS = [...DATE_PARTS, ...TIME_PARTS];

/** How often each of `PARTS` stands in `P2Y3M`, `PT1.5H`; undefined where the duration is vague or of another form. */
function amounts(iso: string): (number | undefined)[] | undefined {
  const [date = '', time = ''] = iso.slice(1).split('T');
  const read = (printed: string, parts: readonly (readonly [string, ...unknown[]])[]) =>
    parts.map(([letter]) => {
      const found = new RegExp(`(?:^|[A-Z])([\\d.]{1,20})${letter}`).exec(printed)?.[1];
      return found === undefined ? undefined : Number(found);
    });
  const all = [...read(date, DATE_PARTS), ...read(time, TIME_PARTS)];
  return all.every((amount) => amount === undefined) ? undefined : all;
}

/** `P2Y3M` as 27 months: the whole in its smallest unit, for sets that give one number; a month has 30 days there. */
export function total(iso: string): { readonly value: number; readonly unit: string } | undefined {
  const all = amounts(iso);
  if (!all) return undefined;
  const last = all.findLastIndex((amount) => amount !== undefined);
  let value = 0;
  for (const [i, [, unit, factor]] of PARTS.entries()) {
    value += all[i] ?? 0;
    if (i === last) return { value, unit };
    value *= factor ?? 1;
  }
  return undefined;
}
