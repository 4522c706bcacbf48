import type { VFile } from 'vfile';
import { ruleDocs } from '../5-check/index.ts';
import type { Finding } from '../model/records.ts';
import { firstEndingAfter } from '../model/span.ts';

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

/** From offsets to points of one text. */
function pointsIn(text: string): (offset: number) => Point {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: mark }) => index + mark.length);
  const starts = [0, ...ends];
  const lines = starts.map((start, i) => ({ start, end: starts[i + 1] ?? Number.POSITIVE_INFINITY }));
  return (offset) => {
    const line = firstEndingAfter(lines, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
}

function say(file: VFile, finding: Finding, pointAt: (offset: number) => Point): void {
  const { start, end, ruleId, severity, actual, expected } = finding;
  const place =
    start === undefined || end === undefined ? undefined : { start: pointAt(start), end: pointAt(end) };
  const message = file.message(finding.message, { place, source: 'rubricator', ruleId });
  message.fatal = FATAL[severity];
  if (actual !== undefined) message.actual = actual;
  if (expected !== undefined) message.expected = [expected];
  const note = ruleDocs(ruleId);
  if (note !== undefined) message.note = note;
}

/** Findings in a text as messages of its file. */
export function sayAll(file: VFile, text: string, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const pointAt = pointsIn(text);
  for (const finding of findings) say(file, finding, pointAt);
}

/** Why a file could not be annotated. */
export function sayUnreadable(file: VFile, { message: reason }: Error): void {
  file.message(reason, { source: 'rubricator', ruleId: 'source/unreadable' }).fatal = true;
}
