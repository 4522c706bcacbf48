import type { LegalActDraft } from '../../model/draft.ts';
import type { Layer } from '../../model/layer.ts';
import type { CorrectionFields, Provision, ProvisionStep } from '../../model/records.ts';
import type { StandingDrafts } from './standing-drafts.ts';
import { Unusable } from './unusable.ts';

type Building = { -readonly [K in keyof LegalActDraft]: LegalActDraft[K] };

/** The parts of a list as people write it: `signed: 24 June 2015; in-title: 1998`. */
const listed = (text: string, mark: string): string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What a part is, and the words of what it names. */
function linkIn(part: string): { readonly what: string; readonly words: string } {
  const at = part.indexOf(':');
  const [what, words] = [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()];
  if (what === '' || words === '')
    throw new Unusable(
      `“${part}” does not say what it is and which words it means, as “signed: 24 June 2015”`,
    );
  return { what, words };
}

const KINDS: Readonly<Record<Layer, string>> = { date: 'date', figure: 'figure', 'legal-act': 'act' };

/** The draft id of the mention with these words that is nearest to the act. */
function named(layer: Layer, words: string, act: LegalActDraft, standing: StandingDrafts): string {
  const found = standing.nearest(layer, words, act);
  if (found === undefined || found.id === act.id)
    throw new Unusable(`no other ${KINDS[layer]} has the words “${words}”. Add it first`);
  return found.id;
}

function stepIn(text: string): ProvisionStep {
  const [, unit, value] = /^(\S+)\s+(\S.*)$/.exec(text) ?? [];
  if (unit === undefined || value === undefined)
    throw new Unusable(`“${text}” does not name a unit and its number, as “article 109”`);
  return { unit, value };
}

/** A path from the outermost unit inwards: `article 109, item 32`. */
function pathIn(text: string): Provision[] {
  const [first, ...others] = listed(text, ',').map(stepIn);
  return first === undefined ? [] : [[first, ...others]];
}

/**
 * Gives an act the dates, provisions and relations that a person names; null takes them away. What roles and relations
 * there are is said by the schema, which the whole is checked against.
 * @throws Unusable
 */
export function takeLinks(
  draft: Building,
  { dates, provisions, relations }: CorrectionFields,
  standing: StandingDrafts,
): void {
  if (dates !== undefined) delete draft.dates;
  if (provisions !== undefined) delete draft.provisions;
  if (relations !== undefined) delete draft.relations;
  const act: LegalActDraft = draft;
  const links = (text: string, layer: Layer): { what: string; id: string }[] =>
    listed(text, ';')
      .map(linkIn)
      .map(({ what, words }) => ({ what, id: named(layer, words, act, standing) }));
  if (typeof dates === 'string')
    Reflect.set(
      draft,
      'dates',
      links(dates, 'date').map(({ what, id }) => ({ date: id, role: what })),
    );
  if (typeof relations === 'string')
    Reflect.set(
      draft,
      'relations',
      links(relations, 'legal-act').map(({ what, id }) => ({ type: what, target: id })),
    );
  if (typeof provisions === 'string') draft.provisions = listed(provisions, ';').flatMap(pathIn);
}
