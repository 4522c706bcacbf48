import { NUMBERINGS } from '../jurisdictions/numbering.ts';
import words from '../lexicons/en/legal-act.json';
import type { ActType } from '../model/records.ts';
import type { ActName } from './act-name.ts';
import { slug } from './slug.ts';

/** Acts of these types are issued by an office that their name says; laws by the legislature, which it does not. */
const BY_OFFICE: readonly ActType[] = ['decree', 'order', 'resolution', 'decision', 'regulation', 'policy'];

const WITHOUT: ReadonlySet<string> = new Set(
  NUMBERINGS.filter(({ akn }) => akn === false).map(({ code }) => code),
);
/** “federal” says what kind of law it is; “edict” is a kind by itself. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  words.modifiers.flatMap((row) => ('subtype' in row ? row.subtype : [])),
);

const STATE = /^[a-y][a-z]$/u;

/**
 * The work IRI of the Akoma Ntoso Naming Convention 1.0 (OASIS, section 4.4):
 * `/akn/<country>/act/<subtype>/<actor>/<date>/<number>`. Only where the date is known, or the type names the act.
 */
export function aknIri(name: ActName, subtype: string | undefined): string | undefined {
  if (!STATE.test(name.jurisdiction) || WITHOUT.has(name.jurisdiction)) return undefined;
  const kind =
    subtype === undefined ? name.type : slug(ADJECTIVES.has(subtype) ? `${subtype} ${name.type}` : subtype);
  const actor = BY_OFFICE.includes(name.type) ? name.office : undefined;
  const number = name.series ?? name.number;
  if (name.date === undefined && name.type !== 'constitution') return undefined;
  return ['/akn', name.jurisdiction, 'act', kind, actor, name.date, number].filter(Boolean).join('/');
}
