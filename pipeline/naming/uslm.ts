import type { ProvisionStep } from '../model/records.ts';

/** How the United States Legislative Markup abbreviates the units that carry a letter in a path. */
const UNITS: Readonly<Record<string, string>> = {
  title: 't',
  section: 's',
  part: 'p',
  chapter: 'ch',
  subchapter: 'sch',
  subpart: 'sp',
  appendix: 'app',
  'app.': 'app',
};

/** “(a)(2)” after a section: the steps inside it. */
const BRACKETED = /\(([\w.-]+)\)/gu;

function stepPath({ unit, value }: ProvisionStep): string {
  const inner = [...value.matchAll(BRACKETED)].map((match) => `/${match[1]}`);
  return `/${UNITS[unit] ?? ''}${value.split('(')[0]?.trim()}${inner.join('')}`;
}

const path = (steps: readonly ProvisionStep[]): string => steps.map(stepPath).join('');

/** In the Code of Federal Regulations sections have a dot (“1220.18”); a whole number is a part, whatever it is called. */
const asPart = (step: ProvisionStep): ProvisionStep =>
  step.unit === 'section' && /^\d+(?:\(|$)/u.test(step.value) ? { ...step, unit: 'part' } : step;

/** A provision as the place holders of identifier templates have it. */
export function uslmPaths(
  provision: readonly ProvisionStep[],
): Record<'within' | 'regulation' | 'whole', string> {
  const below = provision.filter(({ unit }) => unit !== 'title');
  // Below a title: section 553, subsection (b) → `/s553/b`. The same in a regulation. With the title.
  return { within: path(below), regulation: path(below.map(asPart)), whole: path(provision) };
}

const WORK = /^\/us\/(?:(?:usc|cfr)\/t[^/]+|pl\/\d+\/\d+)/u;

/** The act itself without the provision: `/us/usc/t42/s2000d` → `/us/usc/t42`. */
export const uslmWork = (identifier: string): string => WORK.exec(identifier)?.[0] ?? identifier;
