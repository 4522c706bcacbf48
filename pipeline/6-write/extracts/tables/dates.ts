import type { Annotation, DateAnnotation } from '../../../model/records.ts';
import { type MentionRow, mentionRows } from '../mention-row.ts';
import { CONTEXT, PLACE } from '../shared-columns.ts';
import type { Column, DocumentTable } from '../table.ts';

type Row = MentionRow<DateAnnotation>;

const isDate = (annotation: Annotation): annotation is DateAnnotation => annotation.layer === 'date';

const VALUE: readonly Column<Row>[] = [
  {
    name: 'kind',
    type: 'string',
    meaning: 'date, interval, time, duration, set or relative',
    value: ({ mention }) => mention.kind,
  },
  {
    name: 'edtf',
    type: 'string',
    meaning: 'The value in EDTF (ISO 8601-2); empty where EDTF has no form for it',
    value: ({ mention }) => mention.edtf,
  },
  {
    name: 'earliest',
    type: 'day',
    meaning: 'First day that the expression can mean (year 0 is 1 BC); empty when open or unknown',
    value: ({ mention }) => mention.earliest,
  },
  {
    name: 'latest',
    type: 'day',
    meaning: 'Last day that the expression can mean',
    value: ({ mention }) => mention.latest,
  },
  {
    name: 'timex_type',
    type: 'string',
    meaning: 'TIMEX3 type: DATE, TIME, DURATION or SET',
    value: ({ mention }) => mention.timex.type,
  },
  {
    name: 'timex_value',
    type: 'string',
    meaning: 'TIMEX3 value',
    value: ({ mention }) => mention.timex.value,
  },
  {
    name: 'timex_mod',
    type: 'string',
    meaning: 'TIMEX3 modifier, such as START, APPROX, BEFORE',
    value: ({ mention }) => mention.timex.mod,
  },
  {
    name: 'timex_quant',
    type: 'string',
    meaning: 'TIMEX3 quantifier of a set, such as EVERY',
    value: ({ mention }) => mention.timex.quant,
  },
  {
    name: 'timex_freq',
    type: 'string',
    meaning: 'TIMEX3 frequency of a set, such as 2X',
    value: ({ mention }) => mention.timex.freq,
  },
  {
    name: 'begin_quote',
    type: 'string',
    meaning: 'The beginning of a range as in the source',
    value: ({ mention }) => mention.range?.begin?.quote,
  },
  {
    name: 'begin_edtf',
    type: 'string',
    meaning: 'The beginning of a range in EDTF',
    value: ({ mention }) => mention.range?.begin?.edtf,
  },
  {
    name: 'end_quote',
    type: 'string',
    meaning: 'The end of a range as in the source',
    value: ({ mention }) => mention.range?.end?.quote,
  },
  {
    name: 'end_edtf',
    type: 'string',
    meaning: 'The end of a range in EDTF',
    value: ({ mention }) => mention.range?.end?.edtf,
  },
  {
    name: 'calendar',
    type: 'string',
    meaning: 'The calendar of the expression where it is not the Gregorian one',
    value: ({ mention }) => mention.calendar,
  },
  {
    name: 'resolution',
    type: 'string',
    meaning:
      'Where the parts that the words do not say came from: stated, context, reference-date, unresolved',
    value: ({ mention }) => mention.resolution,
  },
  {
    name: 'anchor',
    type: 'string',
    meaning: 'The date (EDTF) that it was resolved against',
    value: ({ mention }) => mention.anchor?.value,
  },
  {
    name: 'alternatives',
    type: 'list',
    meaning: 'Other readings of an ambiguous expression, in EDTF where it has a form, else TIMEX3',
    value: ({ mention }) => mention.alternatives?.map(({ edtf, timex }) => edtf ?? timex.value),
  },
];

export const dates: DocumentTable<Row> = {
  name: 'dates',
  about: 'Every temporal expression.',
  rows: (recorded) => mentionRows(recorded, isDate),
  columns: [...PLACE, ...VALUE, ...CONTEXT],
};
