import type { DateCandidate } from '../../model/date-candidate.ts';
import { type DateDraft, draftId } from '../../model/draft.ts';
import type { DateAnnotation, Settings } from '../../model/records.ts';
import { type Conventions, type Days, daysOf, UNKNOWN } from '../../model/temporal/bounds.ts';
import { pointEdtf, rangeEdtf } from '../../model/temporal/edtf.ts';
import { durationTei, pointTei, rangeTei, recurrenceTei } from '../../model/temporal/tei.ts';
import { dayText } from '../../model/temporal/text.ts';
import {
  durationTimex,
  pointTimex,
  rangeTimex,
  recurrenceTimex,
  referenceTimex,
} from '../../model/temporal/timex.ts';
import type { Point, Range, RangeEnd, Temporal } from '../../model/temporal/value.ts';
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

const written = ({ earliest, latest }: Days): { earliest: string | null; latest: string | null } => ({
  earliest: dayText(earliest),
  latest: dayText(latest),
});

/** `ON_OR_BEFORE` as the record writes it. */
// The modifiers of the record are those of TIMEX3 in lower case with hyphens.
const modifier = (mod: string | undefined): { modifier?: Modifier } =>
  mod === undefined ? {} : { modifier: mod.toLowerCase().replaceAll('_', '-') as Modifier };

function pointValues(point: Point, conventions: Conventions): Values {
  const timex = pointTimex(point);
  return {
    timex,
    edtf: pointEdtf(point, conventions),
    tei: pointTei(point, conventions),
    ...written(point.shift ? UNKNOWN : daysOf(point, conventions)),
    ...modifier(point.part || point.approximate || point.bound ? namedMod(point) : undefined),
    ...(point.calendar ? { calendar: point.calendar } : {}),
    ...alternatives(point, conventions),
  };
}

/** “since” and “until” open an interval, which EDTF says; only a part or a blur is a modifier of the value. */
const namedMod = (point: Point): string | undefined => {
  const own = point.bound === 'from' || point.bound === 'to' || point.bound ? { ...point } : point;
  const { bound: _, ...plain } = own;
  return pointTimex(plain).mod;
};

function alternatives(
  { otherwise, ...point }: Point,
  conventions: Conventions,
): Pick<Values, 'alternatives'> {
  if (!otherwise) return {};
  const other = { ...point, fields: otherwise };
  return {
    alternatives: [
      {
        edtf: pointEdtf(other, conventions),
        timex: pointTimex(other),
        reason: 'the other order of day and month',
      },
    ],
  };
}

function rangeValues(range: Range, conventions: Conventions): Values {
  const first = daysOf(range.begin.point, conventions);
  const last = range.end ? daysOf(range.end.point, conventions) : UNKNOWN;
  return {
    timex: rangeTimex(range),
    edtf: rangeEdtf(range, conventions),
    tei: rangeTei(range, conventions),
    ...written({ earliest: first.earliest, latest: last.latest }),
  };
}

function valuesOf(value: Temporal, conventions: Conventions): Values {
  const none = { edtf: null, earliest: null, latest: null };
  switch (value.is) {
    case 'point':
      return pointValues(value, conventions);
    case 'range':
      return rangeValues(value, conventions);
    case 'duration': {
      const timex = durationTimex(value);
      return { timex, tei: durationTei(value), ...none, ...modifier(timex.mod) };
    }
    case 'set':
      return { timex: recurrenceTimex(value), tei: recurrenceTei(value), ...none };
    case 'reference':
      return { timex: referenceTimex(value), tei: {}, ...none };
  }
}

type Ends = NonNullable<DateAnnotation['range']>;

function rangeEnd(text: string, end: RangeEnd | null, conventions: Conventions): Ends['begin'] {
  if (!end) return null;
  const { timex, edtf, earliest, latest } = pointValues(end.point, conventions);
  const { start, end: stop } = end;
  return { start, end: stop, quote: text.slice(start, stop), timex, edtf, earliest, latest };
}

/** The two ends of an interval; “since 1991” has one. */
function ends(
  candidate: DateCandidate,
  value: Temporal,
  text: string,
  conventions: Conventions,
): { range?: Ends } {
  const end = (given: RangeEnd | null): Ends['begin'] => rangeEnd(text, given, conventions);
  if (value.is === 'range') return { range: { begin: end(value.begin), end: end(value.end) } };
  if (value.is !== 'point' || value.bound === undefined || candidate.kind !== 'interval') return {};
  const { bound, ...point } = value;
  const only = end({ start: candidate.start, end: candidate.end, point });
  const opens = bound === 'from' || bound === 'after' || bound === 'on-or-after';
  return { range: opens ? { begin: only, end: null } : { begin: null, end: only } };
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
  { resolution, anchor }: Omit<Resolved, 'point'>,
  text: string,
  conventions: Conventions,
): DateDraft {
  const { start, end, rule } = candidate;
  const edtf = anchor && pointEdtf(anchor.point, conventions);
  return {
    id: draftId('date', candidate),
    layer: 'date',
    kind: kindOf(candidate, value),
    start,
    end,
    ...valuesOf(value, conventions),
    resolution,
    ...(anchor && edtf
      ? { anchor: { ...(anchor.mention === undefined ? {} : { annotation: anchor.mention }), value: edtf } }
      : {}),
    ...ends(candidate, value, text, conventions),
    certainty: certaintyOf(value, resolution),
    rule,
  };
}
