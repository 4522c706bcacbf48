import type { Act } from '../acts.ts';
import { type DuplicateRule, dated } from './duplicate-rule.ts';

const kind = ({ name }: Act): string => `${name.jurisdiction}\n${name.type}`;
const sameOffice = (a: Act, b: Act): boolean =>
  a.name.office === undefined || b.name.office === undefined || a.name.office === b.name.office;

/** A mention without a date, where the run has the number with one. */
export const sameNumber: DuplicateRule = {
  rule: 'same-number',
  shared: (act) => act.name.number && `${kind(act)}\n${act.name.number}`,
  reason: (a, b) =>
    sameOffice(a, b) && (a.name.date === undefined) !== (b.name.date === undefined)
      ? `Same number, one without a date: ${a.name.number}, ${a.name.date ?? b.name.date}.`
      : undefined,
};

/** A number is given once a year: two dates in a year are a slip of someone's pen. */
export const sameNumberOtherDate: DuplicateRule = {
  rule: 'same-number-other-date',
  shared: ({ name, ...act }) =>
    name.number && name.date && `${kind({ name, ...act })}\n${name.number}\n${name.date.slice(0, 4)}`,
  reason: (a, b) =>
    sameOffice(a, b) ? `Same number and year, other date: ${dated(a)}, ${dated(b)}.` : undefined,
};

/** Translators disagree over “order” and “decree”. */
export const sameNumberOtherType: DuplicateRule = {
  rule: 'same-number-other-type',
  shared: ({ name }) =>
    name.number && name.date?.length === 10
      ? `${name.jurisdiction}\n${name.number}\n${name.date}`
      : undefined,
  reason: (a, b) =>
    a.name.type === b.name.type
      ? undefined
      : `Same number and date, other type: ${a.name.type}, ${b.name.type}.`,
};
