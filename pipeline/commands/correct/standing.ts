import { codePointsOf } from '../../model/code-points.ts';
import type { CheckedDocument } from '../../model/document.ts';
import type { SettledCorrection } from '../../model/records.ts';
import { table } from '../table.ts';

const row = ({ line, status, op, layer, quote, by, when, reason = '' }: SettledCorrection): string[] => [
  String(line),
  status,
  op,
  layer,
  `“${quote.replace(/\s+/gu, ' ')}”`,
  by,
  when,
  reason,
];

/** How the corrections of a document stand, for people. */
export const standingText = ({ id, settledCorrections = [] }: CheckedDocument): string =>
  settledCorrections.length === 0
    ? `${id}: no corrections.\n`
    : table([
        ['line', 'status', '', 'layer', 'words', 'by', 'when', 'why not'],
        ...settledCorrections.map(row),
      ]);

/** The same for programs. Offsets are code points. */
export function standingJson({ id, text, settledCorrections = [] }: CheckedDocument): string {
  const { fromUnits } = codePointsOf(text);
  const corrections = settledCorrections.map(({ start, end, ...rest }) => ({
    ...rest,
    ...(start === undefined || end === undefined ? {} : { start: fromUnits(start), end: fromUnits(end) }),
  }));
  return `${JSON.stringify({ document: id, corrections }, undefined, 2)}\n`;
}
