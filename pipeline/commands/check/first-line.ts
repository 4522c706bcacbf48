/** Where two texts begin to differ, for people. */
export interface LineDifference {
  /** In the first of them, from 1. */
  readonly line: number;
  /** That line as it stands in each; undefined behind the end. */
  readonly found: string | undefined;
  readonly fresh: string | undefined;
}

const END = /\r?\n/;

/** The first line in which two texts differ; the last one where they only end otherwise. */
export function firstLine(found: string, fresh: string): LineDifference {
  const [a, b] = [found.split(END), fresh.split(END)];
  const parted = a.findIndex((line, i) => line !== b[i]);
  const index = parted < 0 ? a.length : parted;
  return { line: Math.min(index + 1, a.length), found: a[index], fresh: b[index] };
}

const SHOWN = 60;

/** A stretch of a line around the place where it differs from another. */
function around(line: string, at: number): string {
  const start = Math.max(0, at - SHOWN / 3);
  const cut = line.slice(start, start + SHOWN);
  return `${start > 0 ? '…' : ''}${cut}${start + SHOWN < line.length ? '…' : ''}`;
}

/** What differs in a line, in words. */
export function lineDifference({ line, found = '', fresh = '' }: LineDifference): string {
  let at = 0;
  while (at < found.length && found[at] === fresh[at]) at++;
  return `first in line ${line}: ${JSON.stringify(around(found, at))} for ${JSON.stringify(around(fresh, at))}`;
}
