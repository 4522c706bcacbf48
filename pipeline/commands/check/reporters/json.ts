import type { CheckReport, Finding } from '../../../model/records.ts';
import type { Located, Report, Reporter } from './reporter.ts';

const withoutPath = ({ path: _, ...finding }: Located): Finding => finding;

const checkReport = ({ documents, findings, known }: Report): CheckReport => ({
  documents: documents.length,
  findings: findings.map(withoutPath),
  known,
});

/** The report for programs, by `schemas/check.schema.json`. */
export const json: Reporter = {
  print: (report) => `${JSON.stringify(checkReport(report), undefined, 2)}\n`,
};
