import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FoundSource, pathBelow } from '../../1-read/index.ts';
import { UsageError } from '../usage-error.ts';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The text that a record was made from: it says its path below the folder of the sources. */
function ofRecord(file: string, sources: string): FoundSource {
  if (!isFile(file)) throw new UsageError(`${file} is not there. Give a text, or its record in an output.`);
  let id: unknown;
  try {
    const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
    id = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
  } catch {
    id = undefined;
  }
  if (typeof id !== 'string') throw new UsageError(`${file} is no record of a document.`);
  return { root: sources, id };
}

/**
 * The text that is to be corrected, named by its own path, by its path below the sources, or by its record. Its id is
 * the path below the sources where it lies there, as in the outputs.
 */
export function sourceNamed(text: string, sources: string): FoundSource {
  if (text.endsWith('.json')) return ofRecord(text, sources);
  if (statSync(text, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${text} is a folder. Give one text.`);
  const file = isFile(text) ? text : join(sources, text);
  if (!isFile(file)) throw new UsageError(`${text} is not there, and not below ${sources}.`);
  const id = pathBelow(sources, file);
  return id === undefined ? { root: dirname(file), id: basename(file) } : { root: sources, id };
}
