import type { Correction } from '../../model/records.ts';
import { isDay } from '../../model/temporal/is-day.ts';
import { gitUser } from '../git.ts';
import { UsageError } from '../usage-error.ts';
import type { CorrectArgs } from './arguments.ts';

/** What a person does today is no output of a text: here, and only here, the clock is asked. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** Who says so, when and why. */
export function signature({
  by,
  when,
  why,
}: Pick<CorrectArgs, 'by' | 'when' | 'why'>): Pick<Correction, 'by' | 'when' | 'why'> {
  const name = (by ?? gitUser() ?? '').trim();
  if (name === '') throw new UsageError('who says so? Give --by, or tell git your user.name.');
  if (when !== undefined && !isDay(when))
    throw new UsageError(`--when “${when}” is no day of the calendar: give yyyy-mm-dd.`);
  return { by: name, when: when ?? today(), ...(why === undefined ? {} : { why }) };
}
