import { monthLength } from '../../model/month-length.ts';

const TIME = String.raw`\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?`;

/** The lexical forms of XML Schema that TEI allows in `@when` and its kin: a year, month, day, time or part of one. */
const DATABLE = new RegExp(
  String.raw`^(?:-?\d{4,}(?:-\d\d(?:-\d\d(?:T${TIME})?)?)?|--\d\d(?:-\d\d)?|---\d\d|${TIME})$`,
);

const DURATION = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

const DAY = /^(-?\d{4,})-(\d\d)-(\d\d)/;

/** No month is shorter: a day that may not be there. */
const LATE = /^-?\d{4,}-\d\d-(?:29|3)/;

/** A day that no calendar has (31 June) is lowered to its month: XML Schema refuses it. */
function existing(value: string): string {
  if (!LATE.test(value)) return value;
  const [, year = '', month = '', day = ''] = DAY.exec(value) ?? [];
  if (year === '' || Number(day) <= monthLength(Number(year), Number(month))) return value;
  return `${year}-${month}`;
}

const withSeconds = (value: string): string =>
  value.replace(/(T|^)(\d\d:\d\d)(?=$|Z|[+-]\d\d:\d\d$)/, '$1$2:00');

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * Whether a value is a year of four digits, a month of it, or a day that every month has: nearly all are, and looking at
 * their characters costs less than the patterns.
 */
function isPlain(value: string): boolean {
  if (value.length !== 4 && value.length !== 7 && value.length !== 10) return false;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (i === 4 || i === 7 ? code !== HYPHEN : !isDigit(code)) return false;
  }
  return value.length < 10 || value.charCodeAt(8) < TWO || (value.charCodeAt(8) === TWO && value[9] !== '9');
}

const HYPHEN = 0x2d;
const TWO = 0x32;

/** The value as XML Schema can say it; undefined where it cannot. Hours and minutes get their seconds. */
export function datable(value: string | undefined): string | undefined {
  if (value === undefined || isPlain(value)) return value;
  const full = value.includes(':') ? withSeconds(value) : value;
  return DATABLE.test(full) ? existing(full) : undefined;
}

/** A duration as XML Schema can say it: weeks become days. */
export function duration(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const days = value.replace(/^P(\d+)W$/, (_, weeks: string) => `P${Number(weeks) * 7}D`);
  return DURATION.test(days) ? days : undefined;
}
