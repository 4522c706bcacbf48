import type { DateAnnotation, Timex } from '../../model/records.ts';

/** A calendar day as printed; the year is astronomical (0 is 1 BC), undefined where the text does not say it. */
export interface PrintedDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** As printed, for messages. */
  readonly quote: string;
}

const DAY = /^(?:(BC)?(\d{4})|X{4})-(\d\d)-(\d\d)(?:$|T)/;

function dayOf({ value }: Timex, quote: string): PrintedDay[] {
  const [whole, bc, year, month, day] = DAY.exec(value) ?? [];
  if (whole === undefined) return [];
  const counted = bc === undefined ? Number(year) : 1 - Number(year);
  return [{ year: year === undefined ? undefined : counted, month: Number(month), day: Number(day), quote }];
}

/** Whether a TIMEX3 value has no day, or is a day of a month that every year has: quick to see of nearly all values. */
export function isEveryYears(value: string): boolean {
  if (value.length === '1986'.length || value.length === '1986-06'.length) return true;
  if (value.length !== '1986-06-30'.length) return false;
  const [month, day] = [Number(value.slice(5, 7)), Number(value.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

/** The calendar days that a date names: itself, or the ends of its range. */
export function printedDays(date: DateAnnotation): PrintedDay[] {
  if (date.range === undefined) return dayOf(date.timex, date.text);
  return [date.range.begin, date.range.end].flatMap((end) =>
    end === null ? [] : dayOf(end.timex, end.quote),
  );
}
