import type { ActName } from '../model/act-name.ts';
import type { ActType } from '../model/records.ts';
import { NUMBERINGS } from './numbering.ts';
import { slug } from './slug.ts';

/** Acts of these types are issued by an office that their name says; laws by the legislature, which it does not. */
const BY_OFFICE: readonly ActType[] = ['decree', 'order', 'resolution', 'decision', 'regulation', 'policy'];

const WITHOUT: ReadonlySet<string> = new Set(
  NUMBERINGS.filter(({ akn }) => akn === false).map(({ code }) => code),
);
const STATE = /^[a-y][a-z]$/u;

/**
 * The work IRI of the Akoma Ntoso Naming Convention 1.0 (OASIS, section 4.4):
 * `/akn/<country>/act/<subtype>/<actor>/<date>/<number>`. Only where the date is known, or the type names the act.
 */
export function aknIri(name: ActName, subtype: string | undefined): string | undefined {
  if (!STATE.test(name.jurisdiction) || WITHOUT.has(name.jurisdiction)) return undefined;
  const kind = subtype === undefined ? name.type : slug(`${subtype} ${name.type}`);
  const actor = BY_OFFICE.includes(name.type) ? name.office : undefined;
  const number = name.series ?? name.number;
  if (name.date === undefined && name.type !== 'constitution') return undefined;
  return ['/akn', name.jurisdiction, 'act', kind, actor, name.date, number].filter(Boolean).join('/');
}
