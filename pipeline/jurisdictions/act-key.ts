import type { ActName } from '../model/act-name.ts';
import { slug } from './slug.ts';

/**
 * The parts that name an act, the strongest first: a number that is never given twice; number and date; a title with
 * what tells its namesakes apart (treaties of friendship: the parties); a number or a date with what the act does, or who issued it. Nothing where none is
 * known.
 */
function parts({
  series,
  number,
  date,
  office,
  title,
  titleYear,
  object,
  type,
}: ActName): (string | undefined)[] {
  if (series !== undefined) return [series];
  if (number !== undefined && date !== undefined) return [date, number];
  if (title !== undefined) {
    const whole = [slug(title), titleYear].filter(Boolean).join('-');
    return [date, number, whole, type === 'treaty' ? office : undefined];
  }
  if (number !== undefined || date !== undefined) return [date, number, (object && slug(object)) ?? office];
  return type === 'constitution' ? [''] : [];
}

/**
 * The key of an act in the register, made from what identifies it and stable as long as that is known:
 * `az.decree.2015-12-14.706`, `az.law.on-combating-terrorism`, `az.constitution`.
 */
export function actKey(name: ActName): string | undefined {
  const own = parts(name);
  if (own.length === 0) return undefined;
  return [name.jurisdiction, name.type, ...own].filter(Boolean).join('.');
}
