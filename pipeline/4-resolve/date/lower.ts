import type { DateCandidate } from '../../model/date-candidate.ts';
import { type DateDraft, draftId } from '../../model/draft.ts';
import type { DateAnnotation, Settings, Timex } from '../../model/records.ts';
import { type Conventions, daysOf, UNKNOWN } from '../../model/temporal/bounds.ts';
import { pointEdtf, rangeEdtf } from '../../model/temporal/edtf.ts';
import type { Fields } from '../../model/temporal/fields.ts';
import { durationTei, pointTei, rangeTei, recurrenceTei } from '../../model/temporal/tei.ts';
import { dayText } from '../../model/temporal/text.ts';
import {
  durationTimex,
  modOf,
  pointTimex,
  rangeTimex,
  recurrenceTimex,
  referenceTimex,
} from '../../model/temporal/timex.ts';
import type { Point, Range, RangeEnd, Temporal } from '../../model/temporal/value.ts';
import type { Place } from './place.ts';
import type { Resolved } from './resolution.ts';

type Values = Pick<
  DateDraft,
  'timex' | 'edtf' | 'tei' | 'earliest' | 'latest' | 'modifier' | 'alternatives' | 'calendar'
>;
type Modifier = NonNullable<DateAnnotation['modifier']>;

export const conventionsOf = ({ hemisphere, fiscalYearStart }: Settings): Conventions => ({
  hemisphere,
  ...(fiscalYearStart === undefined ? {} : { fiscalYearStart }),
});

/** Values while they are put together. */
type Building = { -readonly [K in keyof Values]: Values[K] };

/** The modifiers of TIMEX3 as the record writes them. */
const MODIFIERS: Readonly<Record<NonNullable<Timex['mod']>, Modifier>> = {
  START: 'start',
  MID: 'mid',
  END: 'end',
  APPROX: 'approx',
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'on-or-before',
  ON_OR_AFTER: 'on-or-after',
  LESS_THAN: 'less-than',
  MORE_THAN: 'more-than',
  EQUAL_OR_LESS: 'equal-or-less',
  EQUAL_OR_MORE: 'equal-or-more',
};

/** Points that were lowered already: texts name the same years, months and days again and again. */
const lowered = new Map<number, Values>();

/** How many are kept. */
const KEPT = 4096;

/** Whether a point says anything beside its fields. */
const isModified = (point: Point): boolean =>
  point.shift !== undefined ||
  point.part !== undefined ||
  point.stretch !== undefined ||
  point.approximate !== undefined ||
  point.uncertain !== undefined ||
  point.bound !== undefined ||
  point.calendar !== undefined ||
  point.otherwise !== undefined ||
  point.newStyle !== undefined;

/**
 * A year, month or day of our era and nothing more, as nearly all dates are, as a number that no other one has. No
 * convention changes what it means.
 */
function plainNumber(point: Point): number | undefined {
  if (isModified(point)) return undefined;
  const { fields } = point;
  for (const key in fields) if (key !== 'year' && key !== 'month' && key !== 'day') return undefined;
  const { year, month = 0, day = 0 } = fields;
  if (fields.month === 0 || fields.day === 0) return undefined;
  return year === undefined ? undefined : (year * 100 + month) * 100 + day;
}

function pointValues(point: Point, conventions: Conventions): Values {
  const number = plainNumber(point);
  if (number === undefined) return newPointValues(point, conventions);
  const known = lowered.get(number);
  if (known !== undefined) return known;
  if (lowered.size >= KEPT) lowered.clear();
  const values = newPointValues(point, conventions);
  lowered.set(number, values);
  return values;
}

function newPointValues(point: Point, conventions: Conventions): Values {
  const { earliest, latest } = point.shift ? UNKNOWN : daysOf(point, conventions);
  const values: Building = {
    timex: pointTimex(point),
    edtf: pointEdtf(point, conventions),
    tei: pointTei(point, conventions),
    earliest: dayText(earliest),
    latest: dayText(latest),
  };
  // What a signal word opens is said by the interval; only a part or a blur modifies the value.
  const timed = point.fields.hour !== undefined && point.bound !== undefined;
  const mod = point.part || point.approximate || timed ? modOf(point) : undefined;
  if (mod !== undefined) values.modifier = MODIFIERS[mod];
  if (point.calendar !== undefined) values.calendar = point.calendar;
  const other = point.otherwise ?? point.newStyle;
  if (other) values.alternatives = alternatives(point, other, conventions);
  return values;
}

function alternatives(
  point: Point,
  fields: Fields,
  conventions: Conventions,
): NonNullable<Values['alternatives']> {
  const other = { ...point, fields, calendar: undefined, otherwise: undefined, newStyle: undefined };
  return [
    {
      edtf: pointEdtf(other, conventions),
      timex: pointTimex(other),
      reason: point.otherwise ? 'the other order of day and month' : 'the same day in the new style',
    },
  ];
}

function rangeValues(range: Range, conventions: Conventions): Values {
  const first = daysOf(range.begin.point, conventions);
  const last = range.end ? daysOf(range.end.point, conventions) : UNKNOWN;
  return {
    timex: rangeTimex(range),
    edtf: rangeEdtf(range, conventions),
    tei: rangeTei(range, conventions),
    earliest: dayText(first.earliest),
    latest: dayText(last.latest),
  };
}

/** A value in all the forms that an annotation has it in. */
export function valuesOf(value: Temporal, conventions: Conventions): Values {
  const none = { edtf: null, earliest: null, latest: null };
  switch (value.is) {
    case 'point':
      return pointValues(value, conventions);
    case 'range':
      return rangeValues(value, conventions);
    case 'duration': {
      const timex = durationTimex(value);
      const modifier = timex.mod && MODIFIERS[timex.mod];
      const values: Building = { timex, tei: durationTei(value), ...none };
      if (modifier) values.modifier = modifier;
      return values;
    }
    case 'set':
      return { timex: recurrenceTimex(value), tei: recurrenceTei(value), ...none };
    case 'reference':
      return { timex: referenceTimex(value), tei: {}, ...none };
  }
}

type Ends = NonNullable<DateAnnotation['range']>;

/** “from the first week of May”: an end is a point, however long the stretch is that it lies in. */
function asEnd(point: Point): Point {
  const { stretch } = point;
  return stretch ? { ...point, stretch: undefined, part: stretch.from === 'first' ? 'start' : 'end' } : point;
}

function rangeEnd(text: string, end: RangeEnd | null, conventions: Conventions): Ends['begin'] {
  if (!end) return null;
  const { timex, edtf, earliest, latest } = pointValues(asEnd(end.point), conventions);
  const { start, end: stop } = end;
  return { start, end: stop, quote: text.slice(start, stop), timex, edtf, earliest, latest };
}

/** The two ends of an interval; “since 1991” has one. */
function ends(
  candidate: DateCandidate,
  value: Temporal,
  text: string,
  conventions: Conventions,
): Ends | undefined {
  if (candidate.kind !== 'interval') return undefined;
  const end = (given: RangeEnd | null): Ends['begin'] => rangeEnd(text, given, conventions);
  if (value.is === 'range') return { begin: end(value.begin), end: end(value.end) };
  if (value.is !== 'point' || value.bound === undefined) return undefined;
  const { bound } = value;
  const only = end({ start: candidate.start, end: candidate.end, point: { ...value, bound: undefined } });
  const opens = bound === 'from' || bound === 'after' || bound === 'on-or-after';
  return opens ? { begin: only, end: null } : { begin: null, end: only };
}

function kindOf({ kind }: DateCandidate, value: Temporal): DateDraft['kind'] {
  if (value.is !== 'point' || !value.shift) return kind;
  return kind === 'time' || kind === 'interval' ? kind : 'relative';
}

function certaintyOf(value: Temporal, resolution: Resolved['resolution']): DateDraft['certainty'] {
  if (value.is === 'point' && value.otherwise) return 'ambiguous';
  return resolution === 'stated' ? 'stated' : 'implied';
}

/** The draft of a candidate whose value is settled. */
export function draftOf(
  candidate: DateCandidate,
  value: Temporal,
  { resolution, anchor, days }: Omit<Resolved, 'point'>,
  text: string,
  conventions: Conventions,
): DateDraft {
  const values = valuesOf(value, conventions);
  const draft: { -readonly [K in keyof DateDraft]: DateDraft[K] } = {
    id: draftId('date', candidate),
    layer: 'date',
    kind: kindOf(candidate, value),
    start: candidate.start,
    end: candidate.end,
    timex: values.timex,
    edtf: values.edtf,
    tei: values.tei,
    earliest: days ? dayText(days.earliest) : values.earliest,
    latest: days ? dayText(days.latest) : values.latest,
    resolution,
    certainty: certaintyOf(value, resolution),
    rule: candidate.rule,
  };
  if (values.modifier) draft.modifier = values.modifier;
  if (values.calendar !== undefined) draft.calendar = values.calendar;
  if (values.alternatives) draft.alternatives = values.alternatives;
  const anchorValue = anchor && pointValues(anchor.point, conventions).edtf;
  if (anchor && anchorValue) draft.anchor = anchorRecord(anchor, anchorValue);
  const range = ends(candidate, value, text, conventions);
  if (range) draft.range = range;
  return draft;
}

const anchorRecord = ({ mention }: Place, value: string): NonNullable<DateDraft['anchor']> =>
  mention === undefined ? { value } : { annotation: mention, value };
