import type {
  ActIdentifier,
  DocumentRecord,
  LegalActAnnotation,
  RegisterRelation,
} from '../model/records.ts';
import { mentionNames } from '../naming/mention-names.ts';
import { Sightings } from './sightings.ts';

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

/** Enters the mentions of a document under the keys that they point to. */
export function sight(
  sightings: Map<string, Sightings>,
  { id, annotations, settings }: RegisteredDocument,
): void {
  const mentions = annotations.filter((annotation) => annotation.layer === 'legal-act');
  const dates = annotations.filter((annotation) => annotation.layer === 'date');
  const edtf = new Map(dates.map((date) => [date.id, date.edtf ?? undefined]));
  const acts = new Map(mentions.map((mention) => [mention.id, mention.acts]));
  const { own } = mentionNames(mentions, (date) => edtf.get(date));
  for (const mention of mentions) {
    const names = own.get(mention.id) ?? [];
    const relations = relationsOf(mention, (target) => acts.get(target) ?? []);
    mention.acts.forEach((key, i) => {
      const seen = sightings.get(key) ?? new Sightings();
      sightings.set(key, seen);
      seen.add({
        mention,
        document: id,
        name: names.length === mention.acts.length ? names[i] : names[0],
        identifiers: identifiersOf(mention, i),
        relations,
        notAfter: settings.referenceDate?.slice(0, 4),
      });
    });
  }
}
