import { toNumber, weekdayOf } from '../../model/temporal/calendar.ts';
import { type Fields, over } from '../../model/temporal/fields.ts';
import type { Point } from '../../model/temporal/value.ts';
import { nearestYear } from './nearest-year.ts';
import { dayFields, dayOf, type Place, weekdayNear, yearFields, yearOf } from './place.ts';
import type { Context } from './resolution.ts';
import { lastsSince } from './tense.ts';

export interface Filled {
  readonly fields: Fields;
  readonly place: Place;
}

type Tense = () => 'past' | 'future' | undefined;

const SEASON_MONTH = { SP: 4, SU: 7, FA: 10, WI: 12 } as const;

/** About where in the year the fields lie, as a month. */
const monthOf = ({ month, season, quarter, feast }: Fields): number | undefined => {
  if (month !== undefined) return month;
  if (season !== undefined) return SEASON_MONTH[season];
  if (quarter !== undefined) return quarter * 3 - 1;
  if (feast === undefined) return undefined;
  return feast.startsWith('easter') ? 4 : Number(feast.slice(-2));
};

const PART_MONTH = { start: 2, mid: 6, end: 11 } as const;

/** “late 1942” stands near the end of its year. */
const partOfYear = ({ fields: { year }, part }: Point): number | undefined =>
  part && year !== undefined ? PART_MONTH[part] : undefined;

/** How far behind a date of another time a report still tells of it, in characters: about a clause. */
const STORY = 60;

/** A report that has just spoken of a time two or more years away goes on telling of it. */
function tellsOfOtherTimes({ speech, text }: Context, start: number): boolean {
  const [now, then] = [speech && yearOf(speech.point), text && yearOf(text.point)];
  if (now === undefined || then === undefined || text?.end === undefined) return false;
  return Math.abs(now - then) >= 2 && start - text.end < STORY;
}

/** The weekday, month or season without a year, in the year that the context gives. */
export function missingYear(
  fields: Fields,
  start: number,
  context: Context,
  tense: Tense,
): Filled | undefined {
  const { speech, text, trail, ahead, document } = context;
  const reports = document.settings.dateMode === 'document-time';
  if (fields.weekday !== undefined && fields.month === undefined)
    return weekday(fields, weekdayPlace(context, reports), reports || !dayKnown(text) ? tense() : 'future');
  const told = reports && !tellsOfOtherTimes(context, start);
  const place = told ? (speech ?? text) : (text ?? ahead ?? speech);
  if (!place) return undefined;
  if (fields.hour !== undefined && fields.month === undefined) return clockOnly(fields, context, place);
  if (!told || place !== speech)
    return lastsSince(document, start)
      ? beforeText(fields, place, context.next)
      : afterText(fields, trail.length > 0 ? trail : [place], context.next);
  const filled = aroundSpeech(fields, place, tense);
  return filled && { fields: over(filled, fields), place };
}

const dayKnown = (place: Place | undefined): boolean =>
  place !== undefined && dayOf(place.point) !== undefined;

/** Weekdays count from the day of speaking, or from the last day that the story names. */
const weekdayPlace = ({ speech, text, ahead }: Context, reports: boolean): Place | undefined =>
  reports ? (speech ?? text) : dayKnown(text) ? text : (speech ?? ahead);

function weekday(
  fields: Fields,
  place: Place | undefined,
  tense: 'past' | 'future' | undefined,
): Filled | undefined {
  const day = place && dayOf(place.point);
  if (!day || fields.weekday === undefined) return undefined;
  const found = weekdayNear(day, fields.weekday, tense === 'future' ? 1 : -1, true);
  return { fields: over(fields, dayFields(found)), place };
}

/** A time of day alone is on the day that the text speaks of. */
function clockOnly(fields: Fields, context: Context, place: Place): Filled | undefined {
  const base = dayOf((context.text ?? place).point);
  return base && { fields: over(dayFields(base), fields), place: context.text ?? place };
}

/** “Wednesday, 2 June” was no Wednesday in some years. */
function isOtherWeekday({ weekday: printed, month, day }: Fields, year: number): boolean {
  if (printed === undefined || month === undefined || day === undefined) return false;
  return weekdayOf({ year, month, day }) !== printed;
}

/**
 * Narrative: the year that the scenes of the text give. What lies nowhere in a year takes that of the last scene.
 */
function afterText(fields: Fields, trail: readonly Place[], next: number | undefined): Filled | undefined {
  const month = monthOf(fields);
  const [last] = trail;
  const year = last && yearOf(last.point);
  if (last === undefined || year === undefined) return undefined;
  if (month === undefined) return { fields: over(yearFields(year), fields), place: last };
  const monthOfPlace = ({ point }: Place): number | undefined => monthOf(point.fields) ?? partOfYear(point);
  const found = nearestYear(month, trail, monthOfPlace, next, (tried) => isOtherWeekday(fields, tried));
  return found && { fields: over(yearFields(found.year), fields), place: found.place };
}

/** “since July”: the last one before where the text stands, or before the full date that it goes on to. */
function beforeText(fields: Fields, place: Place, next: number | undefined): Filled | undefined {
  const [month, told, year] = [monthOf(fields), monthOf(place.point.fields), yearOf(place.point)];
  if (year === undefined) return undefined;
  const soon = next !== undefined && Math.floor((next - 1) / 12) === year ? next - year * 12 : 0;
  const ahead = month !== undefined && told !== undefined && month > Math.max(told, soon);
  return { fields: over(yearFields(ahead ? year - 1 : year), fields), place };
}

/** Document time: the nearest such date on the side of the tense; without one, the nearest of all, past first. */
function aroundSpeech(fields: Fields, { point }: Place, tense: Tense): Fields | undefined {
  const now = dayOf(point);
  const month = monthOf(fields);
  if (!now || month === undefined) return undefined;
  const exact = fields.day ?? (month === now.month ? now.day : 15);
  const distance = (year: number): number => toNumber({ year, month, day: exact }) - toNumber(now);
  const side = tense();
  const year = [now.year - 1, now.year, now.year + 1]
    .map((candidate) => ({ candidate, days: distance(candidate) }))
    .map(({ candidate, days }) => ({
      candidate,
      cost: cost(days, side) + (isOtherWeekday(fields, candidate) ? OTHER_WEEKDAY : 0),
    }))
    .reduce((best, other) => (other.cost < best.cost ? other : best)).candidate;
  return yearFields(year);
}

/** What another weekday than the printed one costs, in days. */
const OTHER_WEEKDAY = 365;

/** Days away, dearer on the side where the tense does not point. */
function cost(days: number, side: 'past' | 'future' | undefined): number {
  const away = Math.abs(days);
  if (side === 'future') return days >= 0 ? away : away * 3;
  return days <= 0 ? away : away * (side === 'past' ? 3 : 1.5);
}
