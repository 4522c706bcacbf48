import type { Finding } from '../../../model/records.ts';
import { moreThanShown, plain, SHOWN, tableOf } from '../../markdown.ts';
import type { Located, Report, Reporter } from './reporter.ts';
import { sums } from './sums.ts';

/** The commands of GitHub's runner, by severity. */
const COMMANDS: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

const percent = (mark: string): string =>
  `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** What would end the message, or be read as an escape. */
const messageOf = (text: string): string => text.replace(/[%\r\n]/g, percent);

/** In a property a colon would end the command, and a comma the property, too. */
const propertyOf = (text: string): string => text.replace(/[%\r\n:,]/g, percent);

function command({ path, line, column, severity, ruleId, message }: Located): string {
  const properties = { file: path, line, col: column, title: ruleId };
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${propertyOf(String(value))}`);
  return `::${COMMANDS[severity]} ${given.join(',')}::${messageOf(message)}\n`;
}

const row = ({ path, line, severity, ruleId, message }: Located): string[] => [
  severity,
  plain(ruleId),
  plain(line === undefined ? path : `${path}:${line}`),
  plain(message),
];

function summary(report: Report): string {
  const { findings } = report;
  const head = `### ${plain(sums(report))}\n`;
  if (findings.length === 0) return head;
  const table = tableOf(['severity', 'rule', 'place', 'message'], findings.slice(0, SHOWN).map(row));
  return `${head}\n${table}${moreThanShown(findings.length - SHOWN)}`;
}

/**
 * Workflow commands, which GitHub shows beside the lines of a pull request.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = {
  print: (report) => `${report.findings.map(command).join('')}${sums(report)}\n`,
  summary,
};
