import type { ActDate } from '../../model/records.ts';
import type { Assembly } from './assembly.ts';

/** What the date of an act of this kind says of it. */
export function roleOf(act: Assembly, by: string): ActDate['role'] {
  if (by === 'signed' || by === 'adopted') return by;
  // “the Charter of 1814” was granted.
  if (act.head.type === 'treaty' && (act.head.word !== 'charter' || act.name)) return 'signed';
  return act.jurisdiction === 'eu' || act.jurisdiction === 'un' ? 'adopted' : 'dated';
}
