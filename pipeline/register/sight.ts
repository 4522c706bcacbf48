import type {
  ActIdentifier,
  DocumentRecord,
  LegalActAnnotation,
  RegisterRelation,
} from '../model/records.ts';
import type { ActName } from '../naming/act-name.ts';
import { mentionNames } from '../naming/mention-names.ts';
import { type Mutable, type Sighting, tell } from './sighting.ts';

/** What of a document the register needs. */
export type RegisteredDocument = Pick<DocumentRecord, 'id' | 'annotations' | 'settings'>;

/** Of the identifiers of a plural mention (“the decrees … (4 August 1999, 24 August 2002)”), those of one act. */
function identifiersOf(
  { identifiers = [], acts }: LegalActAnnotation,
  act: number,
): readonly ActIdentifier[] {
  if (acts.length < 2) return identifiers;
  return identifiers.length === acts.length ? identifiers.slice(act, act + 1) : [];
}

/** What a mention does to other acts: the relations between acts, by the keys of those. */
function relationsOf(
  { relations = [] }: LegalActAnnotation,
  actsOf: (mentionId: string) => readonly string[],
): RegisterRelation[] {
  return relations.flatMap(({ type, target }) =>
    type === 'alias-of' || type === 'refers-to' ? [] : actsOf(target).map((key) => ({ type, target: key })),
  );
}

/** One mention under one of the keys that it points to; `name` is missing where it only takes up another mention. */
function sighting(
  mention: LegalActAnnotation,
  act: number,
  name: ActName | undefined,
  relations: readonly RegisterRelation[],
  year: string | undefined,
): Sighting {
  const { id, quote, start, acts, form, core } = mention;
  const seen: Mutable<Sighting> = {
    key: acts[act] ?? '',
    annotation: id,
    quote,
    at: start,
    aliases: form === 'alias' ? [core.text] : [],
    identifiers: name === undefined ? [] : identifiersOf(mention, act),
    relations: name === undefined ? [] : relations,
  };
  if (name !== undefined) tell(seen, mention, name);
  if (year !== undefined) seen.notAfter = year;
  return seen;
}

/** What the mentions of a document tell of acts, in the order of the text. */
export function sightingsIn({ annotations, settings }: RegisteredDocument): Sighting[] {
  const mentions = annotations.filter((annotation) => annotation.layer === 'legal-act');
  if (mentions.length === 0) return [];
  const dates = annotations.filter((annotation) => annotation.layer === 'date');
  const edtf = new Map(dates.map((date) => [date.id, date.edtf ?? undefined]));
  const acts = new Map(mentions.map((mention) => [mention.id, mention.acts]));
  const { own } = mentionNames(mentions, (date) => edtf.get(date));
  const year = settings.referenceDate?.slice(0, 4);
  return mentions.flatMap((mention) => {
    const names = own.get(mention.id) ?? [];
    const relations = relationsOf(mention, (target) => acts.get(target) ?? []);
    return mention.acts.map((_, act) => {
      const name = names.length === mention.acts.length ? names[act] : names[0];
      return sighting(mention, act, name, relations, year);
    });
  });
}
