import words from '../lexicons/en/act-name.json';
import type { ActDate, ActType } from '../model/records.ts';
import { remembering } from '../model/remember.ts';
import type { ActFacts } from './act-facts.ts';
import type { ActName } from './act-name.ts';
import { comparableTitle } from './act-title.ts';
import { filled } from './number-form.ts';
import { officeOf, partiesOf } from './office.ts';
import { seriesNumber } from './series.ts';
import { plainWords } from './slug.ts';

const UNKNOWN_JURISDICTION = 'zz';

/** The date of an act is the day when it was signed; the day in the Official Gazette only where no other is printed. */
const ROLES: readonly ActDate['role'][] = ['signed', 'adopted', 'dated', 'published'];

/** A year, month or day; an interval, a decade or a guess tells no acts apart. */
const PLAIN_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

const NUMBER_SIGNS: ReadonlySet<string> = new Set(words.numberSigns);

const comparableNumber = remembering((number) => {
  const [first, ...rest] = plainWords(number);
  const parts = first !== undefined && NUMBER_SIGNS.has(first) ? rest : [first, ...rest];
  return parts.join('-');
});

/**
 * The dates that tell the act apart, one an instance. A far date (“by the decision …, the ministry was established on
 * …”) is the act's only where nothing else names it.
 */
function datesOf(facts: ActFacts): string[] {
  const named = facts.number !== undefined || facts.title !== undefined;
  const roles = named ? ROLES : [...ROLES, 'event'];
  const plain = facts.dates.filter(({ edtf }) => PLAIN_DATE.test(edtf));
  const role = roles.find((wanted) => plain.some((date) => date.role === wanted));
  return plain.filter((date) => date.role === role).map(({ edtf }) => edtf);
}

/** No one state enacts a treaty, and no other act is of no one state: there the jurisdiction is only not known. */
const whose = ({ jurisdiction, type }: ActFacts): string =>
  jurisdiction === undefined || (jurisdiction === 'int' && type !== 'treaty')
    ? UNKNOWN_JURISDICTION
    : jurisdiction;

/** While it is put together: what a spread makes has a hidden class of its own in V8, and is slow to make and to read. */
type Building = { -readonly [Key in keyof ActName]: ActName[Key] };

function addTitle(name: Building, facts: ActFacts): void {
  if (facts.title === undefined) return;
  const title = comparableTitle(facts.title, facts.type === 'treaty' ? '' : name.jurisdiction);
  // A state has one constitution: what is left of its title says nothing more than the type does.
  const bare = title.words === '' || (facts.type === 'constitution' && title.words === 'constitution');
  if (!bare) name.title = title.words;
  if (title.year) name.titleYear = title.year;
}

/** The year of a number is that of a title that has none: “Act No. 26 of 1881”, the “Negotiable Instruments Act”. */
function addNumber(name: Building, facts: ActFacts, printed: string): void {
  const inSeries = seriesNumber(facts, printed);
  const series = inSeries && filled(inSeries.series.key, inSeries.parts);
  if (series !== undefined) {
    name.series = series.toLowerCase();
    const year = inSeries?.parts.year;
    if (year !== undefined) name.titleYear = year;
  } else if (facts.number !== undefined) name.number = comparableNumber(facts.number);
}

/** Laws are of the legislature, which texts name in many ways or not at all: it tells no two of them apart. */
const OF_LEGISLATURE: readonly ActType[] = ['law', 'code', 'constitution'];

function issuedBy({ type, issuer, jurisdiction }: ActFacts): string | undefined {
  if (issuer === undefined || OF_LEGISLATURE.includes(type)) return undefined;
  return type === 'treaty' ? partiesOf(issuer) || undefined : officeOf(issuer, jurisdiction);
}

/**
 * What a mention says of its act in comparable form: one name, or one an instance of a plural mention that dates them
 * apart (“the decrees … (4 August 1999, 24 August 2002)”). `printed` is the core of the mention.
 */
export function actNames(facts: ActFacts, printed: string): ActName[] {
  const name: Building = { jurisdiction: whose(facts), type: facts.type };
  const office = issuedBy(facts);
  addNumber(name, facts, printed);
  addTitle(name, facts);
  if (office !== undefined) name.office = office;
  const dates = datesOf(facts);
  if (facts.instances > 1 && dates.length === facts.instances)
    return dates.map((date) => ({ ...name, date }));
  if (dates[0] !== undefined) name.date = dates[0];
  return [name];
}
