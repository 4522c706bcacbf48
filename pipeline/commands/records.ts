import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { fromRecord } from '../6-write/index.ts';
import type { AnnotatedText } from '../evaluate/annotated-text.ts';
import type { DocumentRecord } from '../model/records.ts';
import { UsageError } from './usage-error.ts';

const EXTENSION = '.json';

/** The parts that are read here; `rubricator check` proves the rest. */
const LISTS = ['sentences', 'annotations', 'findings'];

function isRecord(value: unknown): value is DocumentRecord {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  return typeof parts.get('text') === 'string' && LISTS.every((name) => Array.isArray(parts.get(name)));
}

function refuse(file: string, reason: string): never {
  throw new UsageError(`${file} ${reason}. Give the folder that \`rubricator annotate\` wrote.`);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return refuse(file, 'is no JSON');
  }
}

/** The documents whose records lie in the folder of an output, sorted. */
export function documentsIn(output: string): string[] {
  if (!existsSync(output)) refuse(output, 'is not there');
  return globSync('**/*.{md,markdown,txt}.json', { cwd: output, caseSensitiveMatch: false })
    .map((path) => path.replaceAll('\\', '/').slice(0, -EXTENSION.length))
    .sort();
}

/** The record of a document, with offsets in UTF-16 units; undefined where the output has none. */
export function recordIn(output: string, document: string): AnnotatedText | undefined {
  const file = join(output, document + EXTENSION);
  if (!existsSync(file)) return undefined;
  const value = parsed(file);
  return isRecord(value) ? fromRecord(value) : refuse(file, 'is no record of a document');
}
