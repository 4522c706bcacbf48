import { carets } from '../../../model/excerpt.ts';
import { byFile } from './by-file.ts';
import type { Located, Report, Reporter } from './reporter.ts';
import { sums } from './sums.ts';

const INDENT = '    ';

/** The line that a finding is about, and carets below where its place in there is known. */
function shown(finding: Located, { excerpt }: Report): string {
  const found = excerpt(finding);
  if (found === undefined || found.line === '') return '';
  const line = `${INDENT}| ${found.line}\n`;
  return found.start === found.end ? line : `${line}${INDENT}| ${carets(found)}\n`;
}

/** A finding below the name of its file. */
function paragraph(finding: Located, report: Report): string {
  const { line, column, severity, ruleId, message } = finding;
  const place = [line, column].filter((part) => part !== undefined).join(':');
  const head = [place, severity, ruleId].filter((part) => part !== '').join(' · ');
  return `  ${head}\n${INDENT}${message}\n${shown(finding, report)}`;
}

/** The report for people: grouped by file, each finding with its line, then the sums. */
export const text: Reporter = {
  print: (report) => {
    const groups = [...byFile(report.findings)].map(
      ([path, findings]) => `${path}\n${findings.map((finding) => paragraph(finding, report)).join('')}\n`,
    );
    return `${groups.join('')}${sums(report)}\n`;
  },
};
