import { fromRecord } from '../6-write/index.ts';
import type { AnnotatedText } from '../evaluate/annotated-text.ts';
import type { DocumentRecord } from '../model/records.ts';
import { notAPlace, type StoredFiles, storedFiles } from './stored-files.ts';
import { UsageError } from './usage-error.ts';

const RECORD = /\.(?:md|markdown|txt)\.json$/i;
const EXTENSION = '.json';

/** The parts that are read here; `rubricator check` proves the rest. */
const LISTS = ['sentences', 'annotations', 'findings'];

function isRecord(value: unknown): value is DocumentRecord {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  return typeof parts.get('text') === 'string' && LISTS.every((name) => Array.isArray(parts.get(name)));
}

const GIVE = 'Give the folder that `rubricator annotate` wrote.';

function refuse(file: string, reason: string): never {
  throw new UsageError(`${file} ${reason}. ${GIVE}`);
}

function parsed(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return refuse(file, 'is no JSON');
  }
}

function filesOf(output: string): StoredFiles {
  const files = storedFiles(output);
  if (files !== undefined) return files;
  throw new UsageError(`${notAPlace(output)} ${GIVE}`);
}

/** The documents whose records lie in an output, sorted. */
export const documentsIn = (output: string): string[] =>
  filesOf(output)
    .paths()
    .filter((path) => RECORD.test(path))
    .map((path) => path.slice(0, -EXTENSION.length))
    .sort();

/**
 * The record of a document in an output, with offsets in UTF-16 units; undefined where there is none. The output is a
 * folder, or `<commit>:<folder>`: as it was at a commit.
 */
export function recordIn(output: string, document: string): AnnotatedText | undefined {
  const path = document + EXTENSION;
  const content = filesOf(output).text(path);
  if (content === undefined) return undefined;
  const value = parsed(path, content);
  return isRecord(value) ? fromRecord(value) : refuse(path, 'is no record of a document');
}
