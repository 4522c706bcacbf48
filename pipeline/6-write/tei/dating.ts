import type { DateAnnotation, TeiDating } from '../../model/records.ts';
import { attribute } from '../xml.ts';
import type { Names } from './names.ts';
import { datable, duration } from './w3c.ts';

/** What the attributes of `att.datable` and their kin say of a date. */
export interface Dating {
  readonly type: string | undefined;
  readonly when: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly notBefore: string | undefined;
  readonly notAfter: string | undefined;
  readonly dur: string | undefined;
  readonly cert: string | undefined;
  readonly calendar: string | undefined;
}

/** The name under which the header declares a calendar. */
export const calendarId = (calendar: string): string =>
  `calendar.${calendar.replace(/^#/, '').replace(/[^\p{L}\p{N}.-]+/gu, '-')}`;

/** The calendar of a date where it is not the Gregorian one. */
export const calendarOf = ({ tei, calendar }: DateAnnotation): string | undefined =>
  (tei.calendar ?? calendar)?.replace(/^#/, '');

/**
 * The attributes of a `<date>` that say its value: `@when` excludes the other datable attributes, `@from` excludes
 * `@notBefore`, `@to` excludes `@notAfter`. A calendar is a pointer into the header.
 */
export function datingOf(date: DateAnnotation, names: Names): Dating {
  const { when, from, to, notBefore, notAfter, dur, type, cert }: TeiDating = date.tei;
  const moment = datable(when);
  const apart = moment === undefined;
  const calendar = calendarOf(date);
  return {
    type: type ?? (date.kind === 'date' ? undefined : date.kind),
    when: moment,
    from: apart ? datable(from) : undefined,
    to: apart ? datable(to) : undefined,
    notBefore: apart && from === undefined ? datable(notBefore) : undefined,
    notAfter: apart && to === undefined ? datable(notAfter) : undefined,
    dur: duration(dur),
    cert: cert ?? (date.certainty === 'ambiguous' ? 'low' : undefined),
    calendar: calendar && names.pointer(calendarId(calendar)),
  };
}

/** Whether TEI has an attribute for something of the value. */
export const isDated = ({ when, from, to, notBefore, notAfter, dur }: Dating): boolean =>
  (when ?? from ?? to ?? notBefore ?? notAfter ?? dur) !== undefined;

/** As attributes, of the given type. Nearly all dates have but one of them. */
export function datingAttributes(dating: Dating, type: string | undefined = dating.type): string {
  const { when, from, to, notBefore, notAfter, dur, cert, calendar } = dating;
  let written = attribute('type', type);
  if (when !== undefined) written += attribute('when', when);
  if (from !== undefined) written += attribute('from', from);
  if (to !== undefined) written += attribute('to', to);
  if (notBefore !== undefined) written += attribute('notBefore', notBefore);
  if (notAfter !== undefined) written += attribute('notAfter', notAfter);
  if (dur !== undefined) written += attribute('dur', dur);
  if (cert !== undefined) written += attribute('cert', cert);
  if (calendar !== undefined) written += attribute('calendar', calendar);
  return written;
}
