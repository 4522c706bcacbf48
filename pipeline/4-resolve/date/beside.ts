import type { DateCandidate } from '../../model/date-candidate.ts';
import { draftId } from '../../model/draft.ts';
import type { Point, Shift } from '../../model/temporal/value.ts';
import { saidBehind, saysAgain } from './apposition.ts';
import { type Place, yearOf, yearOfFields } from './place.ts';
import { type Context, type Resolved, resolvePoint } from './resolution.ts';
import { shifted } from './shift.ts';
import { toldBy } from './told-by.ts';

/** Units for which a date without a year can say more than the words do. */
const SHORT: ReadonlySet<Shift['unit']> = new Set(['day', 'night', 'week', 'month']);

const placeOf = (candidate: DateCandidate, point: Point): Place => ({
  mention: draftId('date', candidate),
  point,
});

/** The date behind a relative one; its year, if it says none, is that of the text. */
function behind(
  shift: Shift,
  candidate: DateCandidate,
  next: DateCandidate | undefined,
  context: Context,
): Place | undefined {
  const point = saidBehind(context.document, candidate, next);
  if (!next || !point) return undefined;
  if (yearOf(point) !== undefined) return placeOf(next, point);
  if (!SHORT.has(shift.unit)) return undefined;
  const { point: resolved } = resolvePoint(point, next, context);
  return yearOf(resolved) === undefined ? undefined : placeOf(next, resolved);
}

/** Whether counting from where the text stood before gives the date that the text has gone to since. */
function agrees({ shift, fields }: Point, from: Place | undefined, { point }: Place): boolean {
  const [counted, told] = shift && from ? [shifted(from.point, shift, fields), yearOf(point)] : [];
  return counted !== undefined && told === yearOfFields(counted);
}

/** The date that a relative one between commas says again. “The following year” can also go on from it. */
function before(
  point: Point,
  candidate: DateCandidate,
  previous: DateCandidate | undefined,
  { document, text }: Context,
  earlier: Place | undefined,
): Place | undefined {
  if (!previous || text?.mention !== draftId('date', previous)) return undefined;
  if (!saysAgain(document, candidate, previous)) return undefined;
  return point.shift?.counted || agrees(point, earlier, text) ? text : undefined;
}

/**
 * The value of a relative date that an absolute one stands beside as an apposition: what is printed in full settles
 * it, wherever the words count from.
 */
export function toldBeside(
  dates: readonly DateCandidate[],
  index: number,
  context: Context,
  earlier: Place | undefined,
): Resolved | undefined {
  const candidate = dates[index];
  if (candidate?.value.is !== 'point' || !candidate.value.shift) return undefined;
  const { shift } = candidate.value;
  const place =
    behind(shift, candidate, dates[index + 1], context) ??
    before(candidate.value, candidate, dates[index - 1], context, earlier);
  const fields = place && toldBy(candidate.value, place.point);
  return (
    fields && {
      point: { ...candidate.value, shift: undefined, fields },
      resolution: 'context',
      anchor: place,
    }
  );
}
