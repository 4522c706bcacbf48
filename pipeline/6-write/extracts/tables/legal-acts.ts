import type { Annotation, LegalActAnnotation } from '../../../model/records.ts';
import { type MentionRow, mentionRows } from '../mention-row.ts';
import { CONTEXT, PLACE } from '../shared-columns.ts';
import type { Column, DocumentTable } from '../table.ts';

interface Row extends MentionRow<LegalActAnnotation> {
  /** The mentions of the document, for looking up its dates. */
  readonly byId: ReadonlyMap<string, Annotation>;
}

const isLegalAct = (annotation: Annotation): annotation is LegalActAnnotation =>
  annotation.layer === 'legal-act';

/** `dated 1999-02-01`. */
const datesOf = ({ mention, byId }: Row): string[] | undefined =>
  mention.dates?.map(({ date: id, role }) => {
    const date = byId.get(id);
    return `${role} ${date?.layer === 'date' ? (date.edtf ?? date.timex.value) : id}`;
  });

/** `enforces a0123456789ab`. */
const relationsOf = ({ mention }: Row): string[] | undefined =>
  mention.relations?.map(({ type, target }) => `${type} ${target}`);

/** `article 109, item 32`. */
const provisionsOf = ({ mention }: Row): string[] | undefined =>
  mention.provisions?.map((path) => path.map(({ unit, value }) => `${unit} ${value}`).join(', '));

const VALUE: readonly Column<Row>[] = [
  {
    name: 'type',
    type: 'string',
    meaning:
      'constitution, law, code, decree, order, resolution, decision, regulation, directive, treaty or policy',
    value: ({ mention }) => mention.type,
  },
  {
    name: 'subtype',
    type: 'string',
    meaning: 'A narrower type, such as federal or convention',
    value: ({ mention }) => mention.subtype,
  },
  {
    name: 'form',
    type: 'string',
    meaning: 'How the act is named: full, short, alias or oblique (“this decree”)',
    value: ({ mention }) => mention.form,
  },
  {
    name: 'core',
    type: 'string',
    meaning: 'The title without its quotation marks, else type and number, else head and issuer',
    value: ({ mention }) => mention.core.text,
  },
  { name: 'title', type: 'string', meaning: 'The title', value: ({ mention }) => mention.title?.text },
  { name: 'number', type: 'string', meaning: 'The number', value: ({ mention }) => mention.number },
  { name: 'issuer', type: 'string', meaning: 'Who enacted it', value: ({ mention }) => mention.issuer?.text },
  {
    name: 'jurisdiction',
    type: 'string',
    meaning: 'ISO 3166-1 alpha-2 in lower case, or eu, un, int',
    value: ({ mention }) => mention.jurisdiction?.code,
  },
  {
    name: 'jurisdiction_source',
    type: 'string',
    meaning: 'Where the jurisdiction was read: surface, context or default',
    value: ({ mention }) => mention.jurisdiction?.source,
  },
  { name: 'dates', type: 'list', meaning: 'Its dates: role and value in EDTF', value: datesOf },
  { name: 'provisions', type: 'list', meaning: 'The parts of the act that are meant', value: provisionsOf },
  {
    name: 'relations',
    type: 'list',
    meaning: 'Relations to other mentions: type and id of the other mention',
    value: relationsOf,
  },
  {
    name: 'identifiers',
    type: 'list',
    meaning: 'Identifiers: scheme and value',
    value: ({ mention }) => mention.identifiers?.map(({ scheme, value }) => `${scheme}:${value}`),
  },
  {
    name: 'published_in',
    type: 'string',
    meaning: 'The gazette locator that follows',
    value: ({ mention }) => mention.publishedIn,
  },
  {
    name: 'group',
    type: 'string',
    meaning: 'The shared head that it inherits from (“the laws …”)',
    value: ({ mention }) => mention.group?.text,
  },
  {
    name: 'instances',
    type: 'integer',
    meaning: 'How many acts a plural mention stands for',
    value: ({ mention }) => mention.instances,
  },
  {
    name: 'acts',
    type: 'list',
    meaning: 'Keys of the acts in the register',
    value: ({ mention }) => mention.acts,
  },
];

export const legalActs: DocumentTable<Row> = {
  name: 'legal-acts',
  about: 'Every mention of a legal act.',
  rows: (recorded) => {
    const byId = new Map(recorded.points.annotations.map((annotation) => [annotation.id, annotation]));
    return mentionRows(recorded, isLegalAct).map((row) => ({ ...row, byId }));
  },
  columns: [...PLACE, ...VALUE, ...CONTEXT],
};
