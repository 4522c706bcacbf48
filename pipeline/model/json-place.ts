/** A place in a JSON text, for people: both from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** What JSON is made of; other characters outside strings are a fault. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[-+.\w]+|[{}[\],:]|\s+|[\s\S]/gu;
const LEGAL = /^(?:"[\s\S]*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[{}[\],:]|\s+)$/u;

function placeOf(text: string, offset: number): JsonPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 };
}

/** Where a text stops being JSON, after what the parser said of it. */
export function placeOfSyntaxError(text: string, message: string): JsonPlace {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return placeOf(text, Number(position));
  for (const { 0: token, index } of text.matchAll(TOKEN)) if (!LEGAL.test(token)) return placeOf(text, index);
  return placeOf(text, text.length);
}

/** An object or array that a reader is in, with the key or index at which it is; undefined before a key. */
interface Level {
  readonly list: boolean;
  key: string | undefined;
}

const levelOf = (opening: string): Level =>
  opening === '[' ? { list: true, key: '0' } : { list: false, key: undefined };

const nextKey = ({ list, key }: Level): string | undefined => (list ? String(Number(key) + 1) : undefined);

/** Every value of a text that is JSON, outer ones first: its path and where it begins. */
function* valuesIn(text: string): Generator<{ path: (string | undefined)[]; offset: number }> {
  const levels: Level[] = [];
  for (const { 0: token, index: offset } of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === ':' || /^\s/u.test(token)) continue;
    if (token === '}' || token === ']') levels.pop();
    else if (level !== undefined && token === ',') level.key = nextKey(level);
    else if (level !== undefined && level.key === undefined) level.key = String(JSON.parse(token));
    else {
      yield { path: levels.map(({ key }) => key), offset };
      if (token === '{' || token === '[') levels.push(levelOf(token));
    }
  }
}

/** Where the value at a path begins in a text that is JSON; where a part of the path is not there, the value around it. */
export function placeInJson(text: string, wanted: readonly string[]): JsonPlace {
  let nearest = { depth: -1, offset: 0 };
  for (const { path, offset } of valuesIn(text)) {
    if (path.length <= nearest.depth || path.some((key, i) => key !== wanted[i])) continue;
    nearest = { depth: path.length, offset };
    if (path.length === wanted.length) break;
  }
  return placeOf(text, nearest.offset);
}

const keyed = (path: readonly (string | undefined)[]): string => path.join('\0');

/** The lines in which the values at these paths begin, in a text that is JSON that has them all; one look for all. */
export function linesInJson(text: string, paths: readonly (readonly string[])[]): number[] {
  const wanted = new Set(paths.map(keyed));
  const found = new Map<string, number>();
  let [line, at] = [1, 0];
  for (const { path, offset } of valuesIn(text)) {
    const key = keyed(path);
    if (!wanted.has(key)) continue;
    for (; at < offset; at++) if (text[at] === '\n') line++;
    found.set(key, line);
  }
  return paths.map((path) => found.get(keyed(path)) ?? 1);
}
