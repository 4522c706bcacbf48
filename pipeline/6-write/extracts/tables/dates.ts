import type { Annotation, DateAnnotation } from '../../../model/records.ts';
import { field, own } from '../meaning.ts';
import { type MentionRow, mentionRows } from '../mention-row.ts';
import { CONTEXT, PLACE } from '../shared-columns.ts';
import type { Column, DocumentTable } from '../table.ts';

type Row = MentionRow<DateAnnotation>;

const isDate = (annotation: Annotation): annotation is DateAnnotation => annotation.layer === 'date';

/** The day of a date that is not hedged, is no part of a longer time, and has one reading. */
function exactDay({ mention }: Row): string | undefined {
  const { kind, earliest, latest, modifier, alternatives, edtf } = mention;
  const isOne =
    kind !== 'interval' &&
    earliest !== null &&
    earliest === latest &&
    earliest === edtf?.slice(0, earliest.length);
  return isOne && modifier === undefined && alternatives === undefined ? earliest : undefined;
}

const VALUE: readonly Column<Row>[] = [
  {
    name: 'kind',
    type: 'string',
    meaning: field('date', 'kind'),
    value: ({ mention }) => mention.kind,
  },
  {
    name: 'edtf',
    type: 'string',
    meaning: field('date', 'edtf'),
    value: ({ mention }) => mention.edtf,
  },
  {
    name: 'day',
    type: 'day',
    meaning: own('The day, where the expression is one day exactly, as printed or resolved', '1999-02-01'),
    value: exactDay,
  },
  {
    name: 'earliest',
    type: 'day',
    meaning: field('date', 'earliest'),
    value: ({ mention }) => mention.earliest,
  },
  {
    name: 'latest',
    type: 'day',
    meaning: field('date', 'latest'),
    value: ({ mention }) => mention.latest,
  },
  {
    name: 'timex_type',
    type: 'string',
    meaning: field('date', 'timex.type'),
    value: ({ mention }) => mention.timex.type,
  },
  {
    name: 'timex_value',
    type: 'string',
    meaning: field('date', 'timex.value'),
    value: ({ mention }) => mention.timex.value,
  },
  {
    name: 'timex_mod',
    type: 'string',
    meaning: field('date', 'timex.mod'),
    value: ({ mention }) => mention.timex.mod,
  },
  {
    name: 'timex_quant',
    type: 'string',
    meaning: field('date', 'timex.quant'),
    value: ({ mention }) => mention.timex.quant,
  },
  {
    name: 'timex_freq',
    type: 'string',
    meaning: field('date', 'timex.freq'),
    value: ({ mention }) => mention.timex.freq,
  },
  {
    name: 'begin_quote',
    type: 'string',
    meaning: field('date', 'rangeEnd.quote', { note: 'Of the beginning of an interval' }),
    value: ({ mention }) => mention.range?.begin?.quote,
  },
  {
    name: 'begin_edtf',
    type: 'string',
    meaning: field('date', 'rangeEnd.edtf', { note: 'Of the beginning of an interval' }),
    value: ({ mention }) => mention.range?.begin?.edtf,
  },
  {
    name: 'end_quote',
    type: 'string',
    meaning: field('date', 'rangeEnd.quote', { note: 'Of the end of an interval', example: '1993' }),
    value: ({ mention }) => mention.range?.end?.quote,
  },
  {
    name: 'end_edtf',
    type: 'string',
    meaning: field('date', 'rangeEnd.edtf', { note: 'Of the end of an interval', example: '1993' }),
    value: ({ mention }) => mention.range?.end?.edtf,
  },
  {
    name: 'calendar',
    type: 'string',
    meaning: field('date', 'calendar'),
    value: ({ mention }) => mention.calendar,
  },
  {
    name: 'resolution',
    type: 'string',
    meaning: field('date', 'resolution'),
    value: ({ mention }) => mention.resolution,
  },
  {
    name: 'anchor',
    type: 'string',
    meaning: field('date', 'anchor.value', {
      note: 'The anchor is what the expression was resolved against',
    }),
    value: ({ mention }) => mention.anchor?.value,
  },
  {
    name: 'alternatives',
    type: 'list',
    meaning: field('date', 'alternatives', {
      note: 'In EDTF where it has a form, else TIMEX3',
      example: '1999-04-03',
    }),
    value: ({ mention }) => mention.alternatives?.map(({ edtf, timex }) => edtf ?? timex.value),
  },
];

export const dates: DocumentTable<Row> = {
  name: 'dates',
  about: 'Every temporal expression.',
  rows: (recorded) => mentionRows(recorded, isDate),
  columns: [...PLACE, ...VALUE, ...CONTEXT],
};
