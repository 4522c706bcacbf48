import { readYaml } from '../bridges/yaml.ts';
import type { Span } from '../model/span.ts';
import { ReadError } from './read-error.ts';

export interface FrontMatter extends Span {
  readonly metadata: Readonly<Record<string, unknown>>;
}

/**
 * A first line of three hyphens and a key right below it: a page separator is followed by prose. Blank lines, a
 * heading or a sentence there make it a page separator.
 */
const OPENING = /^---[ \t]*(?:\r\n|\r|\n)(?=[A-Za-z_$][\w$.-]{0,60}[ \t]*:(?:[ \t\r\n]|$))/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/gm;

/** The YAML between two lines of hyphens at the very start of a text. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (!closing) return undefined;
  const result = readYaml(text.slice(start, closing.index));
  if ('fault' in result)
    throw new ReadError(
      'bad-front-matter',
      `front matter, line ${result.line + 1}: ${result.fault}. Correct the YAML between the two --- lines, or leave them out.`,
      { line: result.line + 1 },
    );
  if (!isRecord(result.value)) return undefined;
  return { start: 0, end: closing.index + closing[0].length, metadata: result.value };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
