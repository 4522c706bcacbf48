import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Excerpt, excerptWithin } from '../../evaluate/excerpt.ts';
import { codePointsOf } from '../../model/code-points.ts';
import type { Located } from './reporters/reporter.ts';

/** The lines of a file; none where it cannot be read. */
function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}

/** The place of a finding in a line of a text; one over several lines is shown to the end of the first. */
function placeIn(line: string, { column = 1, start = 0, end = start + 1 }: Located): Excerpt {
  const { toUnits } = codePointsOf(line);
  const from = Math.min(toUnits(column - 1), line.length);
  const to = Math.min(toUnits(column - 1 + end - start), line.length);
  return excerptWithin(line, { start: 0, end: line.length }, { start: from, end: Math.max(from, to) });
}

/** How much of a line is shown of which no place is known. */
const SHOWN = 120;

function beginningOf(line: string): Excerpt {
  const shown = line.trim();
  return { line: shown.length > SHOWN ? `${shown.slice(0, SHOWN)} …` : shown, start: 0, end: 0 };
}

/**
 * Shows where findings stand, in the line of their file; undefined for one about a whole file, or where the file has no
 * such line. Offsets count in the texts: of other files the line is all that is known. Findings of one file should come
 * one after the other: only one file is held.
 */
export function sourceLines(
  root: string,
  texts: readonly string[],
): (finding: Located) => Excerpt | undefined {
  const isText: ReadonlySet<string> = new Set(texts);
  let held: { readonly path: string; readonly lines: readonly string[] } = { path: '', lines: [] };
  return (finding) => {
    const { path, line } = finding;
    if (line === undefined) return undefined;
    if (path !== held.path) held = { path, lines: linesOf(join(root, path)) };
    const text = held.lines[line - 1];
    if (text === undefined) return undefined;
    return isText.has(path) && finding.column !== undefined ? placeIn(text, finding) : beginningOf(text);
  };
}
