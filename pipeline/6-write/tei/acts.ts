import type { ActRelation, DocumentRecord, LegalActAnnotation } from '../../model/records.ts';
import { attribute, emptyTag, startTag, textElement } from '../xml.ts';
import { actId } from './act-id.ts';
import { datingAttributes, datingOf } from './dating.ts';
import type { Names } from './names.ts';
import type { Outline } from './outline.ts';

type Annotations = DocumentRecord['annotations'];
type ById = ReadonlyMap<string, Annotations[number]>;

/** An act that is named in the document, with its mentions; full ones come first. */
interface NamedAct {
  readonly key: string;
  /** Which of the acts of a plural mention it is. */
  readonly instance: number;
  readonly mentions: LegalActAnnotation[];
}

function namedActs(annotations: Annotations): NamedAct[] {
  const acts = new Map<string, NamedAct>();
  const mentions = annotations.filter((annotation) => annotation.layer === 'legal-act');
  for (const full of [true, false])
    for (const mention of mentions.filter(({ form }) => (form === 'full') === full))
      mention.acts.forEach((key, instance) => {
        const act = acts.get(key) ?? { key, instance, mentions: [] };
        act.mentions.push(mention);
        acts.set(key, act);
      });
  return [...acts.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A plural mention that gives as many of something as it names acts gives one to each. */
const ofInstance = <T>(values: readonly T[], mention: LegalActAnnotation, instance: number): readonly T[] =>
  mention.acts.length > 1 && values.length === mention.acts.length
    ? values.slice(instance, instance + 1)
    : values;

function dateElements({ mentions, instance }: NamedAct, annotations: ById, names: Names): string[] {
  const first = mentions.find(({ dates = [] }) => dates.length > 0);
  if (first === undefined) return [];
  return ofInstance(first.dates ?? [], first, instance).flatMap(({ date: id, role }) => {
    const date = annotations.get(id);
    if (date?.layer !== 'date') return [];
    const attributes =
      datingAttributes(datingOf(date, names), role) + attribute('corresp', names.pointer(id));
    return [`<date${attributes}/>`];
  });
}

function identifierElements({ mentions, instance }: NamedAct): string[] {
  const elements = mentions.flatMap((mention) => {
    const all = mention.identifiers ?? [];
    const schemes = [...new Set(all.map(({ scheme }) => scheme))];
    return schemes
      .flatMap((scheme) =>
        ofInstance(
          all.filter((identifier) => identifier.scheme === scheme),
          mention,
          instance,
        ),
      )
      .map(({ scheme, value, source }) => textElement('idno', { type: scheme, subtype: source }, value));
  });
  return [...new Set(elements)];
}

function bibl(act: NamedAct, annotations: ById, names: Names, register: string | undefined): string {
  const { key, mentions } = act;
  const first = <T>(value: (mention: LegalActAnnotation) => T | undefined): T | undefined =>
    mentions.map(value).find((found) => found !== undefined);
  const optional = (name: string, attributes: Record<string, string>, text: string | undefined): string[] =>
    text === undefined ? [] : [textElement(name, attributes, text)];
  const title = first((mention) => mention.title?.text);
  const jurisdiction = first((mention) => mention.jurisdiction?.code);
  const children = [
    ...optional('title', {}, title),
    ...(title === undefined ? optional('title', { type: 'supplied' }, mentions[0]?.core.text) : []),
    ...optional(
      'idno',
      { type: 'docNumber' },
      first((mention) => mention.number),
    ),
    ...identifierElements(act),
    textElement('idno', { type: 'register' }, key),
    ...optional(
      'orgName',
      { type: 'issuer' },
      first((mention) => mention.issuer?.text),
    ),
    ...(jurisdiction === undefined ? [] : [emptyTag('pubPlace', { key: jurisdiction })]),
    ...dateElements(act, annotations, names),
    ...optional(
      'note',
      { type: 'publishedIn' },
      first((mention) => mention.publishedIn),
    ),
  ];
  const sameAs = register && `${register}#${actId(key)}`;
  const attributes = {
    'xml:id': names.id(actId(key)),
    type: 'legalAct',
    subtype: mentions[0]?.type,
    sameAs,
  };
  return `${startTag('bibl', attributes)}${children.join('')}</bibl>`;
}

/** Relations between acts where both are known, else between their mentions; a mention of the same act is none. */
function relations(annotations: Annotations, byId: ById, names: Names): string[] {
  const pointers = (id: string): string => {
    const mention = byId.get(id);
    const acts = mention?.layer === 'legal-act' ? mention.acts : [];
    return (acts.length === 0 ? [id] : acts.map(actId)).map((name) => names.pointer(name)).join(' ');
  };
  const relation = (id: string, { type, target }: ActRelation): string[] => {
    const [active, passive] = [pointers(id), pointers(target)];
    return active === passive ? [] : [emptyTag('relation', { name: type, active, passive })];
  };
  const elements = annotations.flatMap((annotation) =>
    annotation.layer === 'legal-act'
      ? (annotation.relations ?? [])
          .filter(({ target }) => byId.has(target))
          .flatMap((one) => relation(annotation.id, one))
      : [],
  );
  return [...new Set(elements)];
}

/** The acts that a document names, and what they do to each other, as elements. */
interface ActList {
  readonly acts: readonly string[];
  readonly relations: readonly string[];
}

const NO_ACTS: ActList = { acts: [], relations: [] };

/** Each says which act of the `register` of the corpus it is. */
export function actList(annotations: Annotations, names: Names, register: string | undefined): ActList {
  if (!annotations.some(({ layer }) => layer === 'legal-act')) return NO_ACTS;
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  return {
    acts: namedActs(annotations).map((act) => bibl(act, byId, names, register)),
    relations: relations(annotations, byId, names),
  };
}

/** `<listBibl>` of the acts, with `<listRelation>` between them, or by itself where no act is known. */
export function writeActs(outline: Outline, { acts, relations }: ActList): void {
  if (acts.length === 0) outline.list('listRelation', {}, relations);
  else {
    outline.open('listBibl');
    for (const act of acts) outline.line(act);
    outline.list('listRelation', {}, relations);
    outline.close('listBibl');
  }
}
