import type { Fields, Season } from './fields.ts';
import { type Bound, type Point, pointOf, type Temporal } from './value.ts';

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI'];

/** Year, decade or century; month, season, quarter or half; day; time; qualifier. */
const POINT =
  /^(-?\d{4}|\d{3}X|-?\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?([~?%])?$/;

function yearFields(text: string): Fields {
  if (text === 'XXXX') return {};
  if (text.endsWith('XX')) {
    const century = Number.parseInt(text, 10);
    return text.startsWith('-') ? { century: 1 - century, bc: true } : { century };
  }
  if (text.endsWith('X')) return { decade: Number.parseInt(text, 10) };
  const year = Number(text);
  return year <= 0 ? { year: 1 - year, bc: true } : { year };
}

/** What follows the year; undefined where EDTF has no such number. */
function partFields(part: string | undefined): Fields | undefined {
  if (part === undefined) return {};
  if (part === 'XX') return { unknown: 'month' };
  const number = Number(part);
  if (number >= 1 && number <= 12) return { month: number };
  const season = SEASONS[number - 21];
  if (season !== undefined) return { season };
  if (number >= 33 && number <= 36) return { quarter: number - 32 };
  return number === 40 || number === 41 ? { half: number - 39 } : undefined;
}

/** The day of a month; undefined where there can be none. */
function dayFields(day: string | undefined, { month, unknown }: Fields): Fields | undefined {
  if (day === undefined) return {};
  if (day === 'XX') return { unknown: unknown === 'month' ? 'month-and-day' : 'day' };
  const number = Number(day);
  return month !== undefined && number >= 1 && number <= 31 ? { day: number } : undefined;
}

function timeFields(groups: readonly (string | undefined)[]): Fields {
  const [hour, minute, second, zone] = groups;
  if (hour === undefined) return {};
  return {
    hour: Number(hour),
    minute: Number(minute),
    ...(second === undefined ? {} : { second: Number(second) }),
    ...(zone === undefined ? {} : { zone }),
  };
}

function pointIn(text: string): Point | undefined {
  const [whole, year = '', part, day, ...rest] = POINT.exec(text) ?? [];
  const within = whole === undefined ? undefined : partFields(part);
  const ofMonth = within && dayFields(day, within);
  if (within === undefined || ofMonth === undefined) return undefined;
  const mark = rest[4];
  return pointOf(
    { ...yearFields(year), ...within, ...ofMonth, ...timeFields(rest) },
    {
      approximate: mark === '~' || mark === '%' || undefined,
      uncertain: mark === '?' || mark === '%' || undefined,
    },
  );
}

function bounded(text: string, bound: Bound): Point | undefined {
  const point = pointIn(text);
  return point && { ...point, bound };
}

function between(first: string, last: string, set: boolean): Temporal | undefined {
  const [begin, end] = [pointIn(first), pointIn(last)];
  if (begin === undefined || end === undefined) return undefined;
  // Where the ends stand is not known from the value.
  return {
    is: 'range',
    begin: { start: 0, end: 0, point: begin },
    end: { start: 0, end: 0, point: end },
    between: set || undefined,
  };
}

/** `1991/1993`, `../2015`, `[1941..1944]`, `[..1990]`: two ends, of which one may be open. */
const INTERVAL = /^([^/[\]]*)\/([^/[\]]*)$/;
const SET = /^\[([^/[\].]*)\.\.([^/[\].]*)\]$/;

/** The value that an EDTF text stands for, in the forms that the annotations of dates use; undefined for all others. */
export function readEdtf(text: string): Temporal | undefined {
  const [interval, from = '', to = ''] = INTERVAL.exec(text) ?? [];
  if (interval !== undefined) {
    if (from === '..') return bounded(to, 'to');
    return to === '..' ? bounded(from, 'from') : between(from, to, false);
  }
  const [set, first = '', last = ''] = SET.exec(text) ?? [];
  if (set === undefined) return pointIn(text);
  if (first === '') return bounded(last, 'on-or-before');
  return last === '' ? bounded(first, 'on-or-after') : between(first, last, true);
}
