import type { ProvisionStep } from '../model/records.ts';

/** How the United States Legislative Markup abbreviates the units that carry a letter in a path. */
const UNITS: Readonly<Record<string, string>> = {
  section: 's',
  part: 'p',
  chapter: 'ch',
  subchapter: 'sch',
  subpart: 'sp',
};

/** “(a)(2)” after a section: the steps inside it. */
const BRACKETED = /\(([\w.-]+)\)/gu;

const stepPath = ({ unit, value }: ProvisionStep): string => {
  const inner = [...value.matchAll(BRACKETED)].map((match) => `/${match[1]}`);
  return `/${UNITS[unit] ?? ''}${value.split('(')[0]?.trim()}${inner.join('')}`;
};

/** The path below a title: section 553, subsection (b) → `/s553/b`. */
export const uslmPath = (provision: readonly ProvisionStep[]): string =>
  provision
    .filter(({ unit }) => unit !== 'title')
    .map(stepPath)
    .join('');

const TITLE = /^\/us\/(?:usc|cfr)\/t[^/]+/u;

/** The act itself without the provision: `/us/usc/t42/s2000d` → `/us/usc/t42`. */
export const uslmWork = (path: string): string => TITLE.exec(path)?.[0] ?? path;
