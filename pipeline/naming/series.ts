import { NUMBERINGS, type Series } from '../jurisdictions/numbering.ts';
import type { ActFacts } from './act-facts.ts';
import { comparableTitle } from './act-title.ts';
import { type NumberForm, type NumberParts, numberForm } from './number-form.ts';
import { officeOf } from './office.ts';

interface ReadableSeries extends Series {
  readonly forms: readonly NumberForm[];
}

/** A number with the series it is in. */
export interface SeriesNumber {
  readonly series: Series;
  readonly parts: NumberParts;
}

const SERIES: ReadonlyMap<string, readonly ReadableSeries[]> = new Map(
  NUMBERINGS.map(({ code, series }) => [
    code,
    series.map((row) => ({ ...row, forms: row.numbers.map(numberForm) })),
  ]),
);

/** A row says what it is about: types, subtype, issuer, and the work (“U.S.C.”) that the title or the core names. */
function concerns(row: Series, facts: ActFacts, printed: string): boolean {
  if (!row.types.includes(facts.type)) return false;
  if (row.subtype !== undefined && row.subtype !== facts.subtype) return false;
  if (row.works?.some((work) => printed.includes(work) || facts.title?.includes(work)) === false)
    return false;
  if (facts.issuer === undefined && row.unnamedOffice) return true;
  return (
    row.offices === undefined || row.offices.includes(officeOf(facts.issuer ?? '', facts.jurisdiction) ?? '')
  );
}

const inYears = ({ years }: Series, year: string | undefined): boolean => {
  const [first, last] = years ?? [];
  if (first === undefined || last === undefined || year === undefined) return true;
  return first <= Number(year) && Number(year) <= last;
};

/** The year of the title completes a chapter number: “Data Protection Act 2018 (c. 12)”. */
function completed(parts: NumberParts, facts: ActFacts): NumberParts {
  const year =
    facts.title === undefined ? undefined : comparableTitle(facts.title, facts.jurisdiction ?? '').year;
  return parts.year === undefined && year !== undefined ? { ...parts, year } : parts;
}

/** The outermost step of the provisions names the volume: title 42 of the United States Code. */
function volume(facts: ActFacts): NumberParts {
  const title = facts.provisions[0]?.find(({ unit }) => unit === 'title')?.value;
  return title === undefined ? {} : { title };
}

const DASHES = /[‐‑‒–—−]/gu;

/** Printers set “Pub. L. 107–56” with a dash and spaces that do not break. */
export const typed = (text: string): string => text.replace(DASHES, '-').replace(/\s+/gu, ' ').trim();

function readIn(row: ReadableSeries, facts: ActFacts, printed: string): NumberParts | undefined {
  for (const form of row.forms) {
    for (const text of [facts.number, printed]) {
      const parts = text === undefined ? undefined : form.read(typed(text));
      if (parts !== undefined && inYears(row, parts.year)) return completed(parts, facts);
    }
  }
  return row.works === undefined || facts.provisions.length === 0 ? undefined : volume(facts);
}

/**
 * The series that the number of an act belongs to, by its form: the first row of the jurisdiction's file that reads
 * it. `printed` is the core of the mention, where the form may stand with its letters (“Pub. L. 107-56”).
 */
export function seriesNumber(facts: ActFacts, printed: string): SeriesNumber | undefined {
  for (const row of SERIES.get(facts.jurisdiction ?? '') ?? []) {
    const parts = concerns(row, facts, printed) ? readIn(row, facts, printed) : undefined;
    if (parts !== undefined) return { series: row, parts };
  }
  return undefined;
}
