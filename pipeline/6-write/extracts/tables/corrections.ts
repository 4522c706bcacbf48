import type { SettledCorrection } from '../../../model/records.ts';
import { field, own } from '../meaning.ts';
import type { Cell, Column, DocumentTable } from '../table.ts';

interface Row {
  readonly document: string;
  readonly correction: SettledCorrection;
}

/** A column of what the record says of a correction. */
const said = (
  name: keyof SettledCorrection,
  type: Column<Row>['type'],
  value: (correction: SettledCorrection) => Cell,
  more?: { note: string; example?: string },
): Column<Row> => ({
  name,
  type,
  meaning: field('document', `settledCorrection.${name}`, more),
  value: ({ correction }) => value(correction),
});

export const corrections: DocumentTable<Row> = {
  name: 'corrections',
  about: 'What people have corrected, and what has become of it.',
  rows: ({ points }) => (points.corrections ?? []).map((correction) => ({ document: points.id, correction })),
  columns: [
    {
      name: 'document',
      type: 'string',
      meaning: own('Path of the source', 'annals/office.md'),
      value: ({ document }) => document,
    },
    said('line', 'integer', ({ line }) => line),
    said('op', 'string', ({ op }) => op),
    said('layer', 'string', ({ layer }) => layer),
    said('quote', 'string', ({ quote }) => quote),
    said('by', 'string', ({ by }) => by),
    said('when', 'day', ({ when }) => when),
    said('why', 'string', ({ why }) => why),
    said('status', 'string', ({ status }) => status),
    said('reason', 'string', ({ reason }) => reason),
    said('start', 'integer', ({ start }) => start, {
      note: 'Of the first character, where its words were found',
      example: '188',
    }),
    said('end', 'integer', ({ end }) => end, { note: 'After the last character', example: '195' }),
    said('annotation', 'string', ({ annotation }) => annotation),
  ],
};
