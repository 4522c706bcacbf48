import type { Finding } from '../../../model/records.ts';
import { field, own } from '../meaning.ts';
import type { DocumentTable } from '../table.ts';

interface Row {
  readonly document: string;
  readonly finding: Finding;
}

export const findings: DocumentTable<Row> = {
  name: 'findings',
  about: 'Everything that a check found wrong or could not settle.',
  rows: ({ points }) => points.findings.map((finding) => ({ document: points.id, finding })),
  columns: [
    {
      name: 'document',
      type: 'string',
      meaning: own('Path of the source', 'annals/office.md'),
      value: ({ document }) => document,
    },
    {
      name: 'rule',
      type: 'string',
      meaning: field('finding', 'ruleId'),
      value: ({ finding }) => finding.ruleId,
    },
    {
      name: 'severity',
      type: 'string',
      meaning: field('finding', 'severity'),
      value: ({ finding }) => finding.severity,
    },
    {
      name: 'line',
      type: 'integer',
      meaning: field('finding', 'line', { note: 'Line of the source' }),
      value: ({ finding }) => finding.line,
    },
    {
      name: 'column',
      type: 'integer',
      meaning: field('finding', 'column', { note: 'Column of the source' }),
      value: ({ finding }) => finding.column,
    },
    {
      name: 'message',
      type: 'string',
      meaning: field('finding', 'message'),
      value: ({ finding }) => finding.message,
    },
    {
      name: 'actual',
      type: 'string',
      meaning: field('finding', 'actual'),
      value: ({ finding }) => finding.actual,
    },
    {
      name: 'expected',
      type: 'string',
      meaning: field('finding', 'expected'),
      value: ({ finding }) => finding.expected,
    },
    {
      name: 'annotation',
      type: 'string',
      meaning: field('finding', 'annotation'),
      value: ({ finding }) => finding.annotation,
    },
  ],
};
