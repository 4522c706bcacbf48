import type { VFile } from 'vfile';
import { ruleDocs } from '../5-check/index.ts';
import type { Finding } from '../model/records.ts';

/** What a message says of its severity: an error, a warning, or information. */
const FATAL: Readonly<Record<Finding['severity'], boolean | undefined>> = {
  error: true,
  warning: false,
  note: undefined,
};

/** A place as unist has it: line and column from 1, columns and offset in UTF-16 units. */
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

function pointAt(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}

/** A finding as a message of its file. */
export function say(file: VFile, text: string, finding: Finding): void {
  const { start, end, ruleId, severity, actual, expected } = finding;
  const place =
    start === undefined || end === undefined
      ? undefined
      : { start: pointAt(text, start), end: pointAt(text, end) };
  const message = file.message(finding.message, { place, source: 'rubricator', ruleId });
  message.fatal = FATAL[severity];
  if (actual !== undefined) message.actual = actual;
  if (expected !== undefined) message.expected = [expected];
  const note = ruleDocs(ruleId);
  if (note !== undefined) message.note = note;
}

/** Why a file could not be annotated. */
export function sayUnreadable(file: VFile, { message: reason }: Error): void {
  file.message(reason, { source: 'rubricator', ruleId: 'source/unreadable' }).fatal = true;
}
