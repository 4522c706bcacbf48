import type { Annotation, DateAnnotation, FigureAnnotation } from '../../../model/records.ts';
import { decimalText } from '../decimal.ts';
import { quantityOf } from '../duration.ts';
import { field, own } from '../meaning.ts';
import { type MentionRow, mentionRows } from '../mention-row.ts';
import { sentenceDates } from '../sentence-dates.ts';
import { CONTEXT, PLACE } from '../shared-columns.ts';
import type { Cell, Column, DocumentTable } from '../table.ts';

/** A figure, or a duration: it says how much time. */
type Figure = FigureAnnotation | DateAnnotation;
interface Row extends MentionRow<Figure> {
  readonly sentenceDate: string | undefined;
}

const isFigure = (annotation: Annotation): annotation is Figure =>
  annotation.layer === 'figure' || (annotation.layer === 'date' && annotation.kind === 'duration');

/** A cell that only figures of the layer itself have. */
const ofFigure =
  (value: (figure: FigureAnnotation) => Cell): Column<Row>['value'] =>
  ({ mention }) =>
    mention.layer === 'figure' ? value(mention) : undefined;

const quantityText = ({ mention }: Row): string | undefined =>
  mention.layer === 'figure' ? mention.value : quantityOf(mention.timex.value)?.value;

const VALUE: readonly Column<Row>[] = [
  {
    name: 'kind',
    type: 'string',
    meaning: field('figure', 'kind', { note: 'Or `duration`' }),
    value: ({ mention }) => mention.kind,
  },
  {
    name: 'value',
    type: 'string',
    meaning: field('figure', 'value', { note: 'Empty where the text gives bounds only' }),
    value: quantityText,
  },
  {
    name: 'value_decimal',
    type: 'decimal',
    meaning: own('The value as a decimal number, for calculating', '0.666666667'),
    value: (row) => decimalText(quantityText(row)),
  },
  {
    name: 'min',
    type: 'decimal',
    meaning: field('figure', 'min'),
    value: ofFigure(({ min }) => decimalText(min)),
  },
  {
    name: 'max',
    type: 'decimal',
    meaning: field('figure', 'max'),
    value: ofFigure(({ max }) => decimalText(max)),
  },
  {
    name: 'min_exclusive',
    type: 'boolean',
    meaning: field('figure', 'minExclusive', { note: 'Empty without a bound', example: 'true' }),
    value: ofFigure(({ min, minExclusive }) => (min === undefined ? undefined : (minExclusive ?? false))),
  },
  {
    name: 'max_exclusive',
    type: 'boolean',
    meaning: field('figure', 'maxExclusive', { note: 'Empty without a bound', example: 'false' }),
    value: ofFigure(({ max, maxExclusive }) => (max === undefined ? undefined : (maxExclusive ?? false))),
  },
  {
    name: 'approximation',
    type: 'string',
    meaning: field('figure', 'approximation', { note: 'Of a duration the TIMEX3 modifier in lower case' }),
    value: ({ mention }) => (mention.layer === 'figure' ? mention.approximation : mention.modifier),
  },
  {
    name: 'unit',
    type: 'string',
    meaning: field('figure', 'unit'),
    value: ({ mention }) =>
      mention.layer === 'figure' ? mention.unit : quantityOf(mention.timex.value)?.unit,
  },
  {
    name: 'unit_text',
    type: 'string',
    meaning: field('figure', 'unitText'),
    value: ofFigure(({ unitText }) => unitText),
  },
  {
    name: 'counted',
    type: 'string',
    meaning: field('figure', 'counted.text'),
    value: ofFigure(({ counted }) => counted?.text),
  },
  {
    name: 'counted_head',
    type: 'string',
    meaning: field('figure', 'counted.head'),
    value: ofFigure(({ counted }) => counted?.head),
  },
  {
    name: 'antecedent',
    type: 'string',
    meaning: field('figure', 'antecedent.text'),
    value: ofFigure(({ antecedent }) => antecedent?.text),
  },
  {
    name: 'part_of',
    type: 'string',
    meaning: field('figure', 'partOf'),
    value: ofFigure(({ partOf }) => partOf),
  },
  {
    name: 'change',
    type: 'string',
    meaning: field('figure', 'change'),
    value: ofFigure(({ change }) => change),
  },
  {
    name: 'timex_value',
    type: 'string',
    meaning: field('date', 'timex.value', { note: 'Of durations only', example: 'P70Y' }),
    value: ({ mention }) => (mention.layer === 'date' ? mention.timex.value : undefined),
  },
  {
    name: 'sentence_date',
    type: 'string',
    meaning: own('EDTF value of the nearest date in the same sentence, outside the names of acts', '1921'),
    value: ({ sentenceDate }) => sentenceDate,
  },
];

export const figures: DocumentTable<Row> = {
  name: 'figures',
  about: 'Every figure, and every duration.',
  rows: (recorded) => {
    const rows = mentionRows(recorded, isFigure);
    if (rows.length === 0) return [];
    const dateOf = sentenceDates(recorded);
    return rows.map((row) => ({ sentenceDate: dateOf(row.mention), ...row }));
  },
  columns: [...PLACE, ...VALUE, ...CONTEXT],
};
