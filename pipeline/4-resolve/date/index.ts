import type { DateCandidate } from '../../model/date-candidate.ts';
import type { ExtractedDocument } from '../../model/document.ts';
import { type DateDraft, draftId } from '../../model/draft.ts';
import { addDays, type Day, toNumber } from '../../model/temporal/calendar.ts';
import { minuteOfDay, over } from '../../model/temporal/fields.ts';
import { type Point, pointOf, type RangeEnd, type Temporal } from '../../model/temporal/value.ts';
import { toldBeside } from './beside.ts';
import { conventionsOf, draftOf } from './lower.ts';
import { lyingDuration } from './lying-duration.ts';
import { dayFields, dayOf, dayOfFields, type Place } from './place.ts';
import { type Context, leads, type Resolved, resolvePoint, tellsCentury } from './resolution.ts';
import { Story } from './story.ts';

/** The settings' reference date as a place to count from. */
function speechOf({ settings: { referenceDate } }: ExtractedDocument): Place | undefined {
  const [year, month, day] = (referenceDate ?? '').slice(0, 10).split('-').map(Number);
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : { mention: undefined, point: pointOf({ year, month, day }) };
}

interface Settled {
  readonly value: Temporal;
  readonly how: Omit<Resolved, 'point'>;
  /** Where the text stands after it. */
  readonly leadsTo: Point | undefined;
}

/** “a year earlier” tells of another time without going there. */
const looksBack = ({ shift }: Point): boolean =>
  shift?.counted === true && typeof shift.by === 'number' && shift.by < 0;

/** “twice a year, in May and in October”: months of every year. */
const recursYearly = (value: Temporal): boolean => value.is === 'set' && value.unit === 'year';

/** “the last quarter of the century”: the century that the text has named before. */
const isSameUnit = (value: Temporal): boolean =>
  value.is === 'point' && value.shift?.by === 0 && value.shift.nearest === undefined;

const isOfAnyYear = (value: Temporal): boolean =>
  value.is === 'point' &&
  value.shift === undefined &&
  value.fields.year === undefined &&
  value.fields.month !== undefined;

const UNRESOLVED = { resolution: 'unresolved' } as const;

const STATED = { resolution: 'stated' } as const;

/** “from 10 p.m. to 2 a.m.”: the next day, where the end has no day of its own. */
function nextDay(begin: Point, { fields }: Point): Day | undefined {
  const from = dayOf(begin);
  const to = fields.hour === undefined ? undefined : dayOfFields(fields);
  const overnight =
    from && to && toNumber(from) === toNumber(to) && minuteOfDay(fields) < minuteOfDay(begin.fields);
  return overnight ? addDays(to, 1) : undefined;
}

/** “from October to March”: an end without a year of its own comes after its beginning. */
function notBefore(start: Point, end: Resolved): Resolved {
  const { fields: begin } = start;
  const next = end.resolution === 'stated' ? undefined : nextDay(start, end.point);
  if (next) return { ...end, point: { ...end.point, fields: over(end.point.fields, dayFields(next)) } };
  const { year, month, bc } = end.point.fields;
  const ends = end.resolution !== 'stated' && year !== undefined && month !== undefined && !bc;
  if (!ends || year !== begin.year || month >= (begin.month ?? 0)) return end;
  return { ...end, point: { ...end.point, fields: { ...end.point.fields, year: year + 1 } } };
}

function settle(candidate: DateCandidate, context: Context, told: Resolved | undefined): Settled {
  const { value } = candidate;
  if (value.is === 'point') {
    const how = told ?? resolvePoint(value, candidate, context);
    return { value: how.point, how, leadsTo: looksBack(value) ? undefined : how.point };
  }
  if (value.is === 'duration')
    return { value, how: lyingDuration(value, context) ?? STATED, leadsTo: undefined };
  if (value.is !== 'range') return { value, how: STATED, leadsTo: undefined };
  const begin = resolvePoint(value.begin.point, candidate, context);
  const from = leads(begin.point)
    ? { mention: draftId('date', candidate), point: begin.point }
    : context.text;
  const within = { ...context, text: from, trail: from ? [from] : [], next: undefined };
  const end = value.end && notBefore(begin.point, resolvePoint(value.end.point, candidate, within));
  const ends = ({ start, end: stop }: RangeEnd, point: Point): RangeEnd => ({ start, end: stop, point });
  const how = begin.resolution === 'stated' && end ? end : begin;
  return {
    value: {
      ...value,
      begin: ends(value.begin, begin.point),
      end: value.end && end ? ends(value.end, end.point) : null,
    },
    how: how.anchor?.mention === draftId('date', candidate) ? STATED : how,
    leadsTo: end?.point ?? begin.point,
  };
}

/** Fills what the words of a date leave open from the text around it or from the reference date. */
export function resolveDates(document: ExtractedDocument): DateDraft[] {
  const conventions = conventionsOf(document.settings);
  const speech = speechOf(document);
  const { dates } = document.candidates;
  const story = new Story(document, dates);
  let recurring = -1;
  let yearIn = -1;
  let century: Place | undefined;
  return dates.map((candidate, index) => {
    const { text, ahead } = story;
    const context = { document, speech, text, century, ahead, trail: story.trail, next: story.next(index) };
    if (recursYearly(candidate.value)) recurring = candidate.sentence;
    const { value, how, leadsTo } =
      candidate.sentence === recurring && isOfAnyYear(candidate.value)
        ? { value: candidate.value, how: UNRESOLVED, leadsTo: undefined }
        : settle(candidate, context, toldBeside(dates, index, context, story.earlier));
    if (leadsTo && leads(leadsTo)) {
      story.follow(candidate, leadsTo);
      if (candidate.value.is !== 'point' || !candidate.value.fields.twoDigits) century = undefined;
      yearIn = candidate.sentence;
    } else if (leadsTo && tellsCentury(leadsTo) && !isSameUnit(candidate.value))
      century = {
        mention: draftId('date', candidate),
        point: leadsTo,
        passing: yearIn === candidate.sentence,
      };
    return draftOf(candidate, value, how, document.text, conventions);
  });
}
