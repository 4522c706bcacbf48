import { type Fields, over } from '../../model/temporal/fields.ts';
import type { Point, Shift } from '../../model/temporal/value.ts';
import type { Context } from './resolution.ts';

interface LongAnchor {
  readonly place: NonNullable<Context['century']>;
  readonly fields: Fields;
}

const YEARS: Readonly<Partial<Record<Shift['unit'], number>>> = { year: 1, decade: 10, century: 100 };

/**
 * What is counted from a decade or a century that the text has named since its last year: “ten years later” after “the
 * 1860s” is a decade, “twenty years earlier” after the turn of a century is a year.
 */
function countedFrom({ fields: { decade, century }, part }: Point, years: number): Fields | undefined {
  if (decade !== undefined) return years % 10 === 0 ? { decade: decade + years / 10 } : undefined;
  if (century === undefined) return undefined;
  if (years % 100 === 0) return { century: century + years / 100 };
  return part === 'start' ? { year: century * 100 + years } : undefined;
}

/** “the last quarter of the century” after “the 1870s”, “the end of the decade” after “the 1930s”. */
function same({ fields: { decade, century } }: Point, unit: Shift['unit']): Fields | undefined {
  if (unit === 'decade') return decade === undefined ? undefined : { decade };
  const found = century ?? (decade === undefined ? undefined : Math.floor(decade / 10));
  return unit !== 'century' || found === undefined ? undefined : { century: found };
}

/** The fields of a shifted point by the decade or century that the text has named since its last year. */
export function fromLongUnit(
  { shift, fields }: Point,
  { century: place, document }: Context,
): LongAnchor | undefined {
  if (!place || !shift || typeof shift.by !== 'number' || shift.nearest) return undefined;
  if (shift.from !== 'text' && document.settings.dateMode !== 'narrative') return undefined;
  if (shift.from === 'speech') return undefined;
  const years = shift.counted ? shift.by * (YEARS[shift.unit] ?? Number.NaN) : Number.NaN;
  // “In 1925 he wrote of the 1860s. Ten years later he died.”
  if (place.passing && shift.by !== 0) return undefined;
  const found = shift.by === 0 ? same(place.point, shift.unit) : countedFrom(place.point, years);
  return found && { place, fields: over(found, fields) };
}
