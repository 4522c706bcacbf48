import type { ActType } from '../model/records.ts';

/** What tells one act from another, in comparable form: the parts that its key in the register is made of. */
export interface ActName {
  /** ISO 3166-1 alpha-2 in lower case, eu, un, int; `zz` (as in CLDR) where the text does not say whose act it is. */
  readonly jurisdiction: string;
  readonly type: ActType;
  /** The number in a series that names an act by itself: `2016-679` of the Union's regulations. */
  readonly series?: string;
  /** A number that is given anew (every year, every term) and needs a date beside it. */
  readonly number?: string;
  /** EDTF, a day where one is known. */
  readonly date?: string;
  /** Who issued it, as an office: `president`. */
  readonly office?: string;
  readonly title?: string;
  /** The year that the title ends with. */
  readonly titleYear?: string;
  /** What an act without number and title does to which other one: two decrees of a day may enforce two laws. */
  readonly object?: string;
  /** Of an act that its name does not tell apart outside of one document: the id of that document. */
  readonly document?: string;
}

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** 2001 agrees with 2001-05-05. */
const datesAgree = (a = '', b = ''): boolean => a.startsWith(b) || b.startsWith(a);

/** The number with its kind: what two acts of one series never share. */
export const numbered = ({ series, number }: ActName): string | undefined =>
  series ?? (number && `no ${number}`);

/** Nothing that both names say speaks against one act. Titles are left out: translations of one title differ. */
export const compatible = (a: ActName, b: ActName): boolean =>
  agree(numbered(a), numbered(b)) &&
  datesAgree(a.date, b.date) &&
  agree(a.office, b.office) &&
  agree(a.titleYear, b.titleYear) &&
  agree(a.object, b.object);

/** The earlier in the alphabet, so that the order of documents does not matter. */
const least = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/** The fullest date; of equally full ones the earlier. */
const fullest = (a = '', b = ''): string | undefined =>
  (a.length === b.length ? least(a, b) : a.length > b.length ? a : b) || undefined;

/** What two names of one act say together. */
export function together(a: ActName, b: ActName): ActName {
  const fields = {
    series: least(a.series, b.series),
    number: least(a.number, b.number),
    date: fullest(a.date, b.date),
    office: least(a.office, b.office),
    title: least(a.title, b.title),
    titleYear: least(a.titleYear, b.titleYear),
    object: least(a.object, b.object),
    document: least(a.document, b.document),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { jurisdiction: a.jurisdiction, type: a.type, ...known };
}

/** How much a name says; names that say more are settled first. */
export const fullness = ({ series, number, date = '', title, titleYear, office, object }: ActName): number =>
  (series === undefined ? 0 : 32) +
  date.length +
  (number === undefined ? 0 : 8) +
  (title === undefined ? 0 : 4) +
  (titleYear === undefined ? 0 : 3) +
  (object === undefined ? 0 : 2) +
  (office === undefined ? 0 : 1);
