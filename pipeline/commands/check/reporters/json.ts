import type { Finding } from '../../../model/records.ts';
import type { Located, Reporter } from './reporter.ts';

const withoutPath = ({ path: _, ...finding }: Located): Finding => finding;

/** The report for programs: findings as `schemas/finding.schema.json` has them. */
export const json: Reporter = {
  print: ({ documents, findings }) =>
    `${JSON.stringify({ documents: documents.length, findings: findings.map(withoutPath) }, undefined, 2)}\n`,
};
