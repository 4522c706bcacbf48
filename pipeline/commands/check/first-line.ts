/** Where two texts begin to differ, for people. */
export interface LineDifference {
  /** In the first of them, from 1. */
  readonly line: number;
  /** That line as it stands in each; undefined behind the end. */
  readonly found: string | undefined;
  readonly fresh: string | undefined;
  /** How lines end from this one on, where that alone differs: as they do, and as they are to. */
  readonly ends?: readonly [found: string, fresh: string];
}

const END = /\r?\n/;

const NAMES: Readonly<Record<string, string>> = { '\n': 'LF', '\r\n': 'CR LF' };

const endsOf = (text: string): string[] => [...text.matchAll(/\r?\n/g)].map(([end]) => NAMES[end] ?? '');

/** The first line that ends otherwise, of two texts with the same lines. */
function otherEnd(found: string, fresh: string): LineDifference | undefined {
  const [a, b] = [endsOf(found), endsOf(fresh)];
  const index = a.findIndex((end, i) => b[i] !== undefined && end !== b[i]);
  if (index < 0) return undefined;
  return { line: index + 1, found: '', fresh: '', ends: [a[index] ?? '', b[index] ?? ''] };
}

/** The first line in which two texts differ; the last one where only one of them has an end. */
export function firstLine(found: string, fresh: string): LineDifference {
  const [a, b] = [found.split(END), fresh.split(END)];
  const parted = a.findIndex((line, i) => line !== b[i]);
  if (parted < 0) {
    const end = otherEnd(found, fresh);
    if (end !== undefined) return end;
  }
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
export function lineDifference({ line, found = '', fresh = '', ends }: LineDifference): string {
  if (ends !== undefined)
    return `line ends are ${ends[0]}, not ${ends[1]}, first in line ${line}: an editor or git has changed them, and \`-text\` in .gitattributes keeps git from it`;
  let at = 0;
  while (at < found.length && found[at] === fresh[at]) at++;
  return `first in line ${line}: ${JSON.stringify(around(found, at))} for ${JSON.stringify(around(fresh, at))}`;
}
