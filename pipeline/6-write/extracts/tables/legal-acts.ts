import type { Annotation, LegalActAnnotation } from '../../../model/records.ts';
import { field } from '../meaning.ts';
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
    meaning: field('legal-act', 'type'),
    value: ({ mention }) => mention.type,
  },
  {
    name: 'subtype',
    type: 'string',
    meaning: field('legal-act', 'subtype'),
    value: ({ mention }) => mention.subtype,
  },
  {
    name: 'form',
    type: 'string',
    meaning: field('legal-act', 'form'),
    value: ({ mention }) => mention.form,
  },
  {
    name: 'core',
    type: 'string',
    meaning: field('legal-act', 'core', { example: 'On Archives' }),
    value: ({ mention }) => mention.core.text,
  },
  {
    name: 'title',
    type: 'string',
    meaning: field('legal-act', 'title.text'),
    value: ({ mention }) => mention.title?.text,
  },
  {
    name: 'number',
    type: 'string',
    meaning: field('legal-act', 'number'),
    value: ({ mention }) => mention.number,
  },
  {
    name: 'issuer',
    type: 'string',
    meaning: field('legal-act', 'issuer', { example: 'President of the Republic' }),
    value: ({ mention }) => mention.issuer?.text,
  },
  {
    name: 'jurisdiction',
    type: 'string',
    meaning: field('legal-act', 'jurisdiction.code'),
    value: ({ mention }) => mention.jurisdiction?.code,
  },
  {
    name: 'jurisdiction_source',
    type: 'string',
    meaning: field('legal-act', 'jurisdiction.source'),
    value: ({ mention }) => mention.jurisdiction?.source,
  },
  {
    name: 'dates',
    type: 'list',
    meaning: field('legal-act', 'dates', { note: 'Role and value in EDTF', example: 'signed 2015-12-14' }),
    value: datesOf,
  },
  {
    name: 'provisions',
    type: 'list',
    meaning: field('legal-act', 'provisions', { example: 'article 109, item 32' }),
    value: provisionsOf,
  },
  {
    name: 'relations',
    type: 'list',
    meaning: field('legal-act', 'relations', {
      note: 'Type and id of the other mention',
      example: 'enforces a0c5f1e9a2b7',
    }),
    value: relationsOf,
  },
  {
    name: 'identifiers',
    type: 'list',
    meaning: field('legal-act', 'identifiers.value', {
      note: 'Scheme and value',
      example: 'akn:/akn/az/act/decree/2015-12-14/706',
    }),
    value: ({ mention }) => mention.identifiers?.map(({ scheme, value }) => `${scheme}:${value}`),
  },
  {
    name: 'published_in',
    type: 'string',
    meaning: field('legal-act', 'publishedIn'),
    value: ({ mention }) => mention.publishedIn,
  },
  {
    name: 'group',
    type: 'string',
    meaning: field('legal-act', 'group', { example: 'laws' }),
    value: ({ mention }) => mention.group?.text,
  },
  {
    name: 'instances',
    type: 'integer',
    meaning: field('legal-act', 'instances'),
    value: ({ mention }) => mention.instances,
  },
  {
    name: 'acts',
    type: 'list',
    meaning: field('legal-act', 'acts', { example: 'az.decree.2015-12-14.706' }),
    value: ({ mention }) => mention.acts,
  },
];

export const legalActs: DocumentTable<Row> = {
  name: 'legal-acts',
  about: 'Every mention of a legal act.',
  rows: (recorded) => {
    const rows = mentionRows(recorded, isLegalAct);
    if (rows.length === 0) return [];
    const byId = new Map(recorded.points.annotations.map((annotation) => [annotation.id, annotation]));
    return rows.map((row) => ({ byId, ...row }));
  },
  columns: [...PLACE, ...VALUE, ...CONTEXT],
};
