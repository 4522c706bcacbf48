import type { DateAnnotation, TeiDating } from '../../model/records.ts';
import type { Attributes } from '../xml.ts';
import type { Names } from './names.ts';
import { datable, duration } from './w3c.ts';

/** What the attributes of `att.datable` and their kin say of a date. */
export interface Dating extends Attributes {
  readonly type?: string | undefined;
  readonly when?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly notBefore?: string | undefined;
  readonly notAfter?: string | undefined;
  readonly dur?: string | undefined;
}

/** `@when` excludes the other datable attributes, `@from` excludes `@notBefore`, `@to` excludes `@notAfter`. */
function compatible({ when, from, to, notBefore, notAfter }: TeiDating): Dating {
  const moment = datable(when);
  if (moment !== undefined) return { when: moment };
  return {
    from: datable(from),
    to: datable(to),
    notBefore: from === undefined ? datable(notBefore) : undefined,
    notAfter: to === undefined ? datable(notAfter) : undefined,
  };
}

/** The name under which the header declares a calendar. */
export const calendarId = (calendar: string): string =>
  `calendar.${calendar.replace(/^#/, '').replace(/[^\p{L}\p{N}.-]+/gu, '-')}`;

/** The calendar of a date where it is not the Gregorian one. */
export const calendarOf = ({ tei, calendar }: DateAnnotation): string | undefined =>
  (tei.calendar ?? calendar)?.replace(/^#/, '');

/** The attributes of a `<date>` that say its value. A calendar is a pointer into the header. */
export function datingAttributes(date: DateAnnotation, names: Names): Dating {
  const { tei, kind } = date;
  const calendar = calendarOf(date);
  const { when, from, to, notBefore, notAfter } = compatible(tei);
  return {
    type: tei.type ?? (kind === 'date' ? undefined : kind),
    when,
    from,
    to,
    notBefore,
    notAfter,
    dur: duration(tei.dur),
    cert: tei.cert ?? (date.certainty === 'ambiguous' ? 'low' : undefined),
    calendar: calendar && names.pointer(calendarId(calendar)),
  };
}
