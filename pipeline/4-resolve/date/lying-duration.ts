import { type Days, wholeDays } from '../../model/temporal/bounds.ts';
import { awayFrom } from '../../model/temporal/stretch.ts';
import type { Duration } from '../../model/temporal/value.ts';
import type { Context, Resolved } from './resolution.ts';

/**
 * “the past fifteen years”, “the next ten days”: the days that they cover, from the day of speaking or from where the
 * text stands.
 */
export function lyingDuration(
  { lies, quantity, unit, and }: Duration,
  { speech, text, document }: Context,
): Omit<Resolved, 'point'> | undefined {
  if (quantity === undefined || and || (lies !== 'past' && lies !== 'future')) return undefined;
  const anchor = document.settings.dateMode === 'document-time' ? (speech ?? text) : (text ?? speech);
  if (!anchor || anchor.point.shift) return undefined;
  const base = wholeDays(anchor.point.fields, { hemisphere: 'north' });
  const days = lies === 'past' ? before(base, quantity, unit) : after(base, quantity, unit);
  const resolution = anchor.mention === undefined ? 'reference-date' : 'context';
  return days && { resolution, anchor, days };
}

function before({ latest }: Days, quantity: number, unit: Duration['unit']): Days | undefined {
  const earliest = latest && awayFrom(latest, -quantity, unit);
  return earliest ? { earliest, latest } : undefined;
}

function after({ earliest }: Days, quantity: number, unit: Duration['unit']): Days | undefined {
  const latest = earliest && awayFrom(earliest, quantity, unit);
  return latest ? { earliest, latest } : undefined;
}
