import type { Annotation } from '../../model/records.ts';
import type { MentionRow } from './mention-row.ts';
import type { Column } from './table.ts';

type Shared = Column<MentionRow<Annotation>>;

/** Where a mention stands: the first columns of every table of mentions. */
export const PLACE: readonly Shared[] = [
  { name: 'document', type: 'string', meaning: 'Path of the source', value: ({ document }) => document },
  {
    name: 'page',
    type: 'integer',
    meaning: 'Page on which the mention begins, from 1',
    value: ({ page }) => page,
  },
  {
    name: 'sentence',
    type: 'integer',
    meaning: 'Sentence of the document in which the mention begins, from 1',
    value: ({ sentence }) => sentence,
  },
  {
    name: 'quote',
    type: 'string',
    meaning: 'The mention exactly as in the source, line ends and page separators included',
    value: ({ mention }) => mention.quote,
  },
  {
    name: 'text',
    type: 'string',
    meaning: 'The mention on one line, without markup',
    value: ({ mention }) => mention.text,
  },
];

/** How sure it is, what stands around, where to find it again: the last columns. */
export const CONTEXT: readonly Shared[] = [
  {
    name: 'certainty',
    type: 'string',
    meaning: '“stated” in the text, “implied” by its context, or “ambiguous”',
    value: ({ mention }) => mention.certainty,
  },
  {
    name: 'parent',
    type: 'string',
    meaning: 'Id of the smallest mention around this one',
    value: ({ mention }) => mention.parent,
  },
  { name: 'left', type: 'string', meaning: 'Up to 80 characters before', value: ({ left }) => left },
  { name: 'right', type: 'string', meaning: 'Up to 80 characters after', value: ({ right }) => right },
  {
    name: 'start',
    type: 'integer',
    meaning: 'Offset of the first character, in Unicode code points from 0',
    value: ({ mention }) => mention.start,
  },
  {
    name: 'end',
    type: 'integer',
    meaning: 'Offset after the last character',
    value: ({ mention }) => mention.end,
  },
  {
    name: 'rule',
    type: 'string',
    meaning: 'The rule that recognised the mention',
    value: ({ mention }) => mention.rule,
  },
  {
    name: 'id',
    type: 'string',
    meaning: 'Id of the mention in the JSON record; unique within its document',
    value: ({ mention }) => mention.id,
  },
];
