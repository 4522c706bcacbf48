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

/** The place of a finding in its line; a finding over several lines is shown to the end of the first. */
function excerptOf(line: string, { column = 1, start = 0, end = start + 1 }: Located): Excerpt {
  const { toUnits } = codePointsOf(line);
  const from = Math.min(toUnits(column - 1), line.length);
  const to = Math.min(toUnits(column - 1 + end - start), line.length);
  return excerptWithin(line, { start: 0, end: line.length }, { start: from, end: Math.max(from, to) });
}

/**
 * Shows where findings stand, in the line of their file; undefined for one about a whole file, or where the file has no
 * such line. Findings of one file should come one after the other: only one file is held.
 */
export function sourceLines(root: string): (finding: Located) => Excerpt | undefined {
  let held: { readonly path: string; readonly lines: readonly string[] } = { path: '', lines: [] };
  return (finding) => {
    const { path, line } = finding;
    if (line === undefined) return undefined;
    if (path !== held.path) held = { path, lines: linesOf(join(root, path)) };
    const text = held.lines[line - 1];
    return text === undefined ? undefined : excerptOf(text, finding);
  };
}
