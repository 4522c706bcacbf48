import type { Finding } from '../../../model/records.ts';
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
    { name: 'document', type: 'string', meaning: 'Path of the source', value: ({ document }) => document },
    {
      name: 'rule',
      type: 'string',
      meaning: 'The check that found it',
      value: ({ finding }) => finding.ruleId,
    },
    {
      name: 'severity',
      type: 'string',
      meaning: 'error, warning or note',
      value: ({ finding }) => finding.severity,
    },
    {
      name: 'line',
      type: 'integer',
      meaning: 'Line of the source, from 1',
      value: ({ finding }) => finding.line,
    },
    {
      name: 'column',
      type: 'integer',
      meaning: 'Column in code points, from 1',
      value: ({ finding }) => finding.column,
    },
    {
      name: 'message',
      type: 'string',
      meaning: 'What, where, what to do',
      value: ({ finding }) => finding.message,
    },
    { name: 'actual', type: 'string', meaning: 'What is there', value: ({ finding }) => finding.actual },
    {
      name: 'expected',
      type: 'string',
      meaning: 'What should be there',
      value: ({ finding }) => finding.expected,
    },
    {
      name: 'annotation',
      type: 'string',
      meaning: 'Id of the mention that it is about',
      value: ({ finding }) => finding.annotation,
    },
  ],
};
