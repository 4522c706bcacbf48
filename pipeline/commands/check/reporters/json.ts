import type { CheckReport, Finding } from '../../../model/records.ts';
import type { Report, Reported, Reporter } from './reporter.ts';

/** As a finding stands in a record, but for its file, which counts from the root of the repository. */
const jsonFinding = ({ path, fingerprint: _, ...finding }: Reported): Finding => ({ ...finding, file: path });

const checkReport = ({ documents, findings, known }: Report): CheckReport => ({
  documents: documents.length,
  findings: findings.map(jsonFinding),
  known,
});

/** The report for programs, by `schemas/check.schema.json`. */
export const json: Reporter = {
  print: (report) => `${JSON.stringify(checkReport(report), undefined, 2)}\n`,
};
