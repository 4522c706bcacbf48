import type { Annotation } from '../../model/records.ts';
import { field, own } from './meaning.ts';
import type { MentionRow } from './mention-row.ts';
import type { Column } from './table.ts';

type Shared = Column<MentionRow<Annotation>>;

/** Where a mention stands: the first columns of every table of mentions. */
export const PLACE: readonly Shared[] = [
  {
    name: 'document',
    type: 'string',
    meaning: own('Path of the source', 'annals/office.md'),
    value: ({ document }) => document,
  },
  {
    name: 'page',
    type: 'integer',
    meaning: own('Page on which the mention begins, from 1', '3'),
    value: ({ page }) => page,
  },
  {
    name: 'sentence',
    type: 'integer',
    meaning: own('Sentence of the document in which the mention begins, from 1', '41'),
    value: ({ sentence }) => sentence,
  },
  {
    name: 'quote',
    type: 'string',
    meaning: field('common', 'mention.quote', { note: 'Line ends and page separators included' }),
    value: ({ mention }) => mention.quote,
  },
  {
    name: 'text',
    type: 'string',
    meaning: field('common', 'mention.text'),
    value: ({ mention }) => mention.text,
  },
];

/** How sure it is, what stands around, where to find it again: the last columns. */
export const CONTEXT: readonly Shared[] = [
  {
    name: 'certainty',
    type: 'string',
    meaning: field('common', 'mention.certainty'),
    value: ({ mention }) => mention.certainty,
  },
  {
    name: 'parent',
    type: 'string',
    meaning: field('common', 'mention.parent'),
    value: ({ mention }) => mention.parent,
  },
  {
    name: 'left',
    type: 'string',
    meaning: own('Up to 80 characters before', 'This Act came into force on'),
    value: ({ left }) => left,
  },
  {
    name: 'right',
    type: 'string',
    meaning: own('Up to 80 characters after', ', when the office was set up.'),
    value: ({ right }) => right,
  },
  {
    name: 'start',
    type: 'integer',
    meaning: field('common', 'mention.start', { note: 'In Unicode code points from 0' }),
    value: ({ mention }) => mention.start,
  },
  {
    name: 'end',
    type: 'integer',
    meaning: field('common', 'mention.end'),
    value: ({ mention }) => mention.end,
  },
  {
    name: 'corrected',
    type: 'string',
    meaning: field('common', 'mention.corrected', { note: 'The table of corrections says why' }),
    value: ({ mention }) => mention.corrected,
  },
  {
    name: 'rule',
    type: 'string',
    meaning: field('common', 'mention.rule'),
    value: ({ mention }) => mention.rule,
  },
  {
    name: 'id',
    type: 'string',
    meaning: field('common', 'mention.id', { note: 'Unique within its document' }),
    value: ({ mention }) => mention.id,
  },
];
