import type { DateCandidate } from '../../model/date-candidate.ts';
import type { ExtractedDocument } from '../../model/document.ts';
import type { DateAnnotation } from '../../model/records.ts';
import { type Days, wholeDays } from '../../model/temporal/bounds.ts';
import { type Fields, over } from '../../model/temporal/fields.ts';
import { isOneDay, stretchDays } from '../../model/temporal/stretch.ts';
import type { Point, Stretch } from '../../model/temporal/value.ts';
import { fromLongUnit } from './long-anchor.ts';
import { missingYear } from './missing-year.ts';
import { dayFields, dayOf, feastDay, type Place, weekFields, yearFields, yearOf } from './place.ts';
import { quarterOf, shifted } from './shift.ts';
import { tenseAround } from './tense.ts';

/** A point after its context was asked. */
export interface Resolved {
  readonly point: Point;
  readonly resolution: DateAnnotation['resolution'];
  readonly anchor?: Place;
  /** Of a duration: the days that it covers. */
  readonly days?: Days;
}

/** What is known when a mention is met. */
export interface Context {
  readonly document: ExtractedDocument;
  /** The day of speaking, where it is known. */
  readonly speech: Place | undefined;
  /** Where the narrative has arrived. */
  readonly text: Place | undefined;
  /** The last scenes of the narrative, the latest first: a month without a year lies near one of them. */
  readonly trail: readonly Place[];
  /** The month, counted from year 0, of the next full date of the text. */
  readonly next: number | undefined;
  /** A century or decade that the text has named since its last year. */
  readonly century: Place | undefined;
  /** The first year that the text names after this point, for texts that name it late. */
  readonly ahead: Place | undefined;
}

const STATED = 'stated' as const;

const hasYear = ({ year, decade, century, millennium }: Fields): boolean =>
  millennium !== undefined || year !== undefined || decade !== undefined || century !== undefined;

const source = (place: Place): DateAnnotation['resolution'] =>
  place.mention === undefined ? 'reference-date' : 'context';

/** “the first Monday of May 1990” is a day. */
function withStretch(point: Point, given: Stretch): Point {
  const { earliest } = stretchDays(wholeDays(point.fields, { hemisphere: 'north' }), given);
  return isOneDay(given) && earliest ? { ...point, stretch: undefined, fields: dayFields(earliest) } : point;
}

/** A feast gets its day once the year is known; “the week of 9 March” becomes the week of that day. */
function withDay(point: Point): Point {
  if (point.stretch) return withStretch(point, point.stretch);
  if (point.fields.feast === undefined && point.fields.week !== 0) return point;
  const { feast, week, ...fields } = point.fields;
  const year = yearOf(point);
  if (year === undefined) return point;
  const day = feast === undefined ? undefined : feastDay(feast, year);
  if (day) return { ...point, fields: over(fields, dayFields(day)) };
  const within = week === 0 ? dayOf(point) : undefined;
  return within ? { ...point, fields: weekFields(within) } : point;
}

/** What a pointing word looks from. */
function anchorOf(context: Context, from: 'speech' | 'text' | 'either'): Place | undefined {
  const { speech, text, document } = context;
  if (from === 'speech') return speech ?? text;
  if (from === 'text') return text ?? speech;
  return document.settings.dateMode === 'document-time' ? (speech ?? text) : (text ?? speech);
}

/** Whether “today” is a day: it is known, and a narrative that has named other years does not mean its own time. */
function daysMeant({ shift }: Point, { document, speech, text }: Context): boolean {
  if (!speech) return false;
  const tells = document.settings.dateMode === 'narrative' && shift?.by === 0 && text !== undefined;
  return !tells || yearOf(text.point) === yearOf(speech.point);
}

/** The point that the shift led to. */
const unshifted = (point: Point, fields: Fields): Point => ({ ...point, shift: undefined, fields });

function resolveShift(point: Point, context: Context): Resolved {
  const { shift } = point;
  const unresolved: Resolved = { point, resolution: 'unresolved' };
  if (!shift) return { point, resolution: STATED };
  const today = shift.from === 'speech' && shift.unit === 'day';
  if (today && point.fields.weekday === undefined && !daysMeant(point, context)) return unresolved;
  const long = fromLongUnit(point, context);
  if (long)
    return { point: unshifted(point, long.fields), resolution: source(long.place), anchor: long.place };
  const place =
    anchorOf(context, shift.from) ?? (shift.nearest && shift.by === 0 ? context.ahead : undefined);
  if (!place)
    return point.fields.year === undefined
      ? unresolved
      : { point: unshifted(point, point.fields), resolution: STATED };
  const reported = lastPeriod(point, context);
  if (reported)
    return {
      point: unshifted(point, reported.fields),
      resolution: source(reported.place),
      anchor: reported.place,
    };
  const own = shift.same ? sameOfYear(point, context) : point.fields;
  const fields =
    sameQuarter(point, context) ?? mentioned(point, context) ?? (own && shifted(place.point, shift, own));
  if (!fields) return unresolved;
  return { point: withDay(unshifted(point, fields)), resolution: source(place), anchor: place };
}

/**
 * “the quarter”, “the weekend” of a report: the quarter that the text speaks of, else the last one that was over
 * on the day of speaking.
 */
function lastPeriod(
  { shift, fields }: Point,
  { document, speech, text }: Context,
): { fields: Fields; place: Place } | undefined {
  if (document.settings.dateMode !== 'document-time' || shift?.from !== 'either' || shift.by !== 0)
    return undefined;
  if (Object.keys(fields).length > 0 || (shift.unit !== 'quarter' && shift.unit !== 'weekend'))
    return undefined;
  const told = shift.unit === 'quarter' ? text?.point.fields : undefined;
  if (text && told?.quarter !== undefined) return { fields: told, place: text };
  const found = speech && shifted(speech.point, { ...shift, by: -1 }, {});
  return found && { fields: found, place: speech };
}

/** “the same month last year”, “the same date in 1919”, “the 1988 quarter”: the month, day or quarter that the text speaks of. */
function sameOfYear({ shift, fields }: Point, { text, speech }: Context): Fields | undefined {
  // A year that is printed stands without a quarter too.
  if (fields.year !== undefined && shift?.same === 'quarter') {
    const { quarter } = text?.point.fields ?? {};
    return quarter === undefined ? fields : over(fields, { quarter });
  }
  const told = (text ?? speech)?.point;
  const { month, day } = told?.fields ?? {};
  const quarter = told && quarterOf(told);
  if (shift?.same === 'day' && month !== undefined && day !== undefined) return over(fields, { month, day });
  if (shift?.same === 'quarter') return quarter === undefined ? undefined : over(fields, { quarter });
  if (month !== undefined) return over(fields, { month });
  return fields.year === undefined ? undefined : fields;
}

/** “that December”: the one that the last scenes of the text were in, though it has gone on since. */
function mentioned({ shift, fields: { month } }: Point, { trail }: Context): Fields | undefined {
  if (!shift?.nearest || shift.by !== 0 || shift.from !== 'text' || month === undefined) return undefined;
  const scene = trail.find(({ point: { fields } }) => fields.month === month && fields.year !== undefined);
  const year = scene && yearOf(scene.point);
  return year === undefined ? undefined : { month, ...yearFields(year) };
}

/** “a year earlier”, after a quarter was spoken of: the same quarter of that year. */
function sameQuarter({ shift, fields }: Point, { text }: Context): Fields | undefined {
  const quarter = text?.point.fields.quarter;
  const year = text && yearOf(text.point);
  const counted = shift?.unit === 'year' && shift.by === -1 && !shift.nearest;
  if (!counted || shift.from === 'either' || quarter === undefined || year === undefined) return undefined;
  return Object.keys(fields).length > 0 || shift.counted !== true
    ? undefined
    : { quarter, ...yearFields(year - 1) };
}

/** The year in the middle of a point, for a century or a decade. */
function middleOf(point: Point): number | undefined {
  const first = yearOf(point);
  const { century, decade } = point.fields;
  return first === undefined
    ? undefined
    : first + (century !== undefined ? 50 : decade === undefined ? 0 : 5);
}

/** No text tells of later years in two digits. */
const LAST_SHORT_YEAR = 2029;
const THIS_CENTURY = 1900;

/** “’89”, “the eighties” in a text about the 1780s are of 1789 and the 1780s: the nearest to where the text stands. */
function inItsCentury(point: Point, { text: place, century }: Context): Resolved {
  const text = century ?? place;
  const { twoDigits: _, ...fields } = point.fields;
  const [printed, told] = [middleOf({ ...point, fields }), text && middleOf(text.point)];
  if (told === undefined || printed === undefined || !text)
    return { point: { ...point, fields }, resolution: STATED };
  const nearest = Math.round((told - printed) / 100);
  const by = printed + nearest * 100 > LAST_SHORT_YEAR ? nearest - 1 : nearest;
  const { year, decade } = fields;
  // “In 1920 … only at the close of the ’eighties”: since 1900 decades without a century are those of ours.
  if (decade !== undefined && told >= THIS_CENTURY)
    return { point: { ...point, fields }, resolution: STATED };
  const inCentury = year === undefined ? { decade: (decade ?? 0) + by * 10 } : { year: year + by * 100 };
  return { point: { ...point, fields: { ...fields, ...inCentury } }, resolution: source(text), anchor: text };
}

/** The year of both names of a day: “24 December (6 January)”. */
function inBothStyles(point: Point, { year, month = 0 }: Fields): Point {
  const { newStyle } = point;
  if (!newStyle || newStyle.year !== undefined || year === undefined) return point;
  const later = (newStyle.month ?? month) < month ? 1 : 0;
  return { ...point, newStyle: { ...newStyle, year: year + later } };
}

export function resolvePoint(point: Point, candidate: DateCandidate, context: Context): Resolved {
  if (point.shift) return resolveShift(point, context);
  const { fields } = point;
  if (fields.twoDigits) return inItsCentury(point, context);
  if (hasYear(fields)) return { point: withDay(point), resolution: STATED };
  if (point.calendar !== undefined && point.calendar !== 'julian') return { point, resolution: STATED };
  const tense = (): ReturnType<typeof tenseAround> =>
    tenseAround(context.document, candidate, candidate.sentence);
  const found = missingYear(fields, candidate.start, context, tense);
  if (!found) return { point, resolution: 'unresolved' };
  return {
    point: withDay({ ...inBothStyles(point, found.fields), fields: found.fields }),
    resolution: source(found.place),
    anchor: found.place,
  };
}

/** Whether a resolved point is one that later mentions can be read from. */
export const leads = (point: Point): boolean =>
  !point.shift &&
  (point.calendar === undefined || point.calendar === 'julian') &&
  (dayOf(point) !== undefined || point.fields.year !== undefined);

/** Whether it says the century of a year in two digits, though nothing finer. */
export const tellsCentury = ({ shift, fields: { century, decade, bc } }: Point): boolean =>
  !shift && !bc && (century !== undefined || decade !== undefined);
