import type { Draft } from '../../model/draft.ts';
import type { Correction } from '../../model/records.ts';
import { statedValues } from '../../model/stated-values.ts';

const shown = (value: string | null): string => (value === null ? 'nothing' : `“${value}”`);

/**
 * Where the rules say by now neither what they said when the correction was made nor what it says: its author has not
 * seen that.
 */
export function outdated({ was = {}, fields = {} }: Correction, draft: Draft): string | undefined {
  const values = new Map<string, string | undefined>(Object.entries(statedValues(draft)));
  const wanted = new Map<string, string | null>(Object.entries(fields));
  for (const [field, before] of Object.entries(was)) {
    const now = values.get(field) ?? null;
    if (now === before || now === wanted.get(field)) continue;
    return `the rules say by now that ${field} is ${shown(now)}; it was ${shown(before)} when this was written`;
  }
  return undefined;
}
