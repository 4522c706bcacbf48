import type { Annotation, DateAnnotation, FigureAnnotation } from '../../../model/records.ts';
import { quantityOf } from '../duration.ts';
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

/** A rational as a decimal number, for calculating. */
function decimal(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const [numerator, denominator = '1'] = value.split('/');
  return Number(numerator) / Number(denominator);
}

const VALUE: readonly Column<Row>[] = [
  {
    name: 'kind',
    type: 'string',
    meaning: 'count, measure, money, percentage, fraction, ratio, frequency, age or duration',
    value: ({ mention }) => mention.kind,
  },
  {
    name: 'value',
    type: 'string',
    meaning: 'The exact value: a decimal, or a rational such as 2/3; empty where the text gives bounds only',
    value: quantityText,
  },
  {
    name: 'value_decimal',
    type: 'decimal',
    meaning: 'The value as a decimal number, for calculating',
    value: (row) => decimal(quantityText(row)),
  },
  { name: 'min', type: 'decimal', meaning: 'Lower bound', value: ofFigure(({ min }) => decimal(min)) },
  { name: 'max', type: 'decimal', meaning: 'Upper bound', value: ofFigure(({ max }) => decimal(max)) },
  {
    name: 'min_exclusive',
    type: 'boolean',
    meaning: 'true where the words exclude the lower bound (“over 20”)',
    value: ofFigure(({ min, minExclusive }) => (min === undefined ? undefined : (minExclusive ?? false))),
  },
  {
    name: 'max_exclusive',
    type: 'boolean',
    meaning: 'true where the words exclude the upper bound (“fewer than 10”)',
    value: ofFigure(({ max, maxExclusive }) => (max === undefined ? undefined : (maxExclusive ?? false))),
  },
  {
    name: 'approximation',
    type: 'string',
    meaning:
      'about, more-than, at-least, less-than, at-most, nearly or vague; for durations the TIMEX3 modifier',
    value: ({ mention }) => (mention.layer === 'figure' ? mention.approximation : mention.modifier),
  },
  {
    name: 'unit',
    type: 'string',
    meaning: 'UCUM code, ISO 4217 code for money, %, or pp for percentage points',
    value: ({ mention }) =>
      mention.layer === 'figure' ? mention.unit : quantityOf(mention.timex.value)?.unit,
  },
  {
    name: 'unit_text',
    type: 'string',
    meaning: 'The unit as printed',
    value: ofFigure(({ unitText }) => unitText),
  },
  {
    name: 'counted',
    type: 'string',
    meaning: 'The counted noun phrase',
    value: ofFigure(({ counted }) => counted?.text),
  },
  {
    name: 'counted_head',
    type: 'string',
    meaning: 'The head noun of the counted noun phrase',
    value: ofFigure(({ counted }) => counted?.head),
  },
  {
    name: 'antecedent',
    type: 'string',
    meaning: 'What “them” and the like stand for',
    value: ofFigure(({ antecedent }) => antecedent?.text),
  },
  {
    name: 'part_of',
    type: 'string',
    meaning: 'Id of the figure that this one is a part of',
    value: ofFigure(({ partOf }) => partOf),
  },
  {
    name: 'change',
    type: 'string',
    meaning: 'up or down where the figure tells a change',
    value: ofFigure(({ change }) => change),
  },
  {
    name: 'timex_value',
    type: 'string',
    meaning: 'TIMEX3 value of a duration',
    value: ({ mention }) => (mention.layer === 'date' ? mention.timex.value : undefined),
  },
  {
    name: 'sentence_date',
    type: 'string',
    meaning: 'EDTF value of the nearest date in the same sentence, outside the names of acts',
    value: ({ sentenceDate }) => sentenceDate,
  },
];

export const figures: DocumentTable<Row> = {
  name: 'figures',
  about: 'Every figure, and every duration.',
  rows: (recorded) => {
    const dateOf = sentenceDates(recorded);
    return mentionRows(recorded, isFigure).map((row) => ({ ...row, sentenceDate: dateOf(row.mention) }));
  },
  columns: [...PLACE, ...VALUE, ...CONTEXT],
};
