import { monthLength } from '../../model/month-length.ts';

const TIME = String.raw`\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?`;

/** The lexical forms of XML Schema that TEI allows in `@when` and its kin: a year, month, day, time or part of one. */
const DATABLE = new RegExp(
  String.raw`^(?:-?\d{4,}(?:-\d\d(?:-\d\d(?:T${TIME})?)?)?|--\d\d(?:-\d\d)?|---\d\d|${TIME})$`,
);

const DURATION = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

const DAY = /^(-?\d{4,})-(\d\d)-(\d\d)/;

/** A day that no calendar has (31 June) is lowered to its month: XML Schema refuses it. */
function existing(value: string): string {
  const [, year = '', month = '', day = ''] = DAY.exec(value) ?? [];
  if (year === '' || Number(day) <= monthLength(Number(year), Number(month))) return value;
  return `${year}-${month}`;
}

/** The value as XML Schema can say it; undefined where it cannot. Hours and minutes get their seconds. */
export function datable(value: string | undefined): string | undefined {
  const full = value?.replace(/(T|^)(\d\d:\d\d)(?=$|Z|[+-]\d\d:\d\d$)/, '$1$2:00');
  return full !== undefined && DATABLE.test(full) ? existing(full) : undefined;
}

/** A duration as XML Schema can say it: weeks become days. */
export function duration(value: string | undefined): string | undefined {
  const days = value?.replace(/^P(\d+)W$/, (_, weeks: string) => `P${Number(weeks) * 7}D`);
  return days !== undefined && DURATION.test(days) ? days : undefined;
}
