import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodePoints, codePointsOf } from '../../model/code-points.ts';
import { type Excerpt, excerptWithin } from '../../model/excerpt.ts';
import type { LinePlace, Located, Places } from './reporters/reporter.ts';

/** A line of a file. */
interface Line {
  /** Without its end. */
  readonly text: string;
  /** In code points: of the text, and with the end of the line. */
  readonly length: number;
  readonly whole: number;
  readonly counting: CodePoints;
}

function lineFrom(whole: string): Line {
  const text = whole.replace(/[\r\n]+$/, '');
  const counting = codePointsOf(text);
  const length = counting.fromUnits(text.length);
  return { text, length, whole: length + whole.length - text.length, counting };
}

/** A file, of which lines are read as they are asked for. */
class Lines {
  readonly path: string;
  readonly #lines: readonly string[];
  readonly #read = new Map<number, Line>();

  /** No lines where the file cannot be read. */
  constructor(root: string, path: string) {
    this.path = path;
    this.#lines = linesOf(join(root, path));
  }

  /** From 1. */
  at(number: number): Line | undefined {
    const known = this.#read.get(number);
    const text = this.#lines[number - 1];
    if (known !== undefined || text === undefined) return known;
    const line = lineFrom(text);
    this.#read.set(number, line);
    return line;
  }
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/(?<=\r\n|\r(?!\n)|\n)/);
  } catch {
    return [];
  }
}

/** The place of a finding in a line of a text; one over several lines is shown to the end of the first. */
function placeIn({ text, counting }: Line, { column = 1, start = 0, end = start + 1 }: Located): Excerpt {
  const from = Math.min(counting.toUnits(column - 1), text.length);
  const to = Math.min(counting.toUnits(column - 1 + end - start), text.length);
  return excerptWithin(text, { start: 0, end: text.length }, { start: from, end: Math.max(from, to) });
}

/** How much of a line is shown of which no place is known. */
const SHOWN = 120;

function beginningOf({ text }: Line): Excerpt {
  const shown = text.trim();
  return { line: shown.length > SHOWN ? `${shown.slice(0, SHOWN)} …` : shown, start: 0, end: 0 };
}

/** Behind so many code points from a place on. */
function placeAfter(lines: Lines, { line, column }: LinePlace, length: number): LinePlace {
  const { length: ofText = 0, whole = 0 } = lines.at(line) ?? {};
  const end = column + length;
  if (end <= ofText + 1 || lines.at(line + 1) === undefined)
    return { line, column: Math.min(end, ofText + 1) };
  return placeAfter(lines, { line: line + 1, column: 1 }, Math.max(0, end - 1 - whole));
}

/**
 * Where findings stand in their files. Offsets count in the texts: of other files the line is all that is known.
 * Findings of one file should come one after the other: only one file is held.
 */
export function sourceLines(root: string, texts: readonly string[]): Places {
  const isText: ReadonlySet<string> = new Set(texts);
  let held: Lines | undefined;
  const linesFor = (path: string): Lines => {
    if (held?.path !== path) held = new Lines(root, path);
    return held;
  };
  return {
    excerpt: (finding) => {
      const { path, line, column } = finding;
      const found = line === undefined ? undefined : linesFor(path).at(line);
      if (found === undefined) return undefined;
      return isText.has(path) && column !== undefined ? placeIn(found, finding) : beginningOf(found);
    },
    endOf: ({ path, line, column, start, end }) => {
      if (line === undefined || column === undefined || start === undefined || end === undefined)
        return undefined;
      return isText.has(path) ? placeAfter(linesFor(path), { line, column }, end - start) : undefined;
    },
  };
}
