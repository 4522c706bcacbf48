import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundSource, ReadError, readSource } from '../../1-read/index.ts';
import { validateRecord, verifyOutput } from '../../5-check/index.ts';
import type { OutputFile } from '../../6-write/index.ts';
import { annotate } from '../../annotate.ts';
import { filesOf, type Job } from '../../batch/job.ts';
import type { DocumentRecord, Finding } from '../../model/records.ts';
import { driftText } from './drift.ts';
import { notAnnotated, stale } from './faults.ts';

/** The text of a file of the output; undefined where it cannot be read. */
function contentOf(output: string, path: string): string | undefined {
  try {
    return readFileSync(join(output, path), 'utf8');
  } catch {
    return undefined;
  }
}

/** The first line in which two texts differ, from 1. */
function firstDifference(found: string, fresh: string): string {
  const [a, b] = [found.split('\n'), fresh.split('\n')];
  return `first in line ${1 + a.findIndex((line, i) => line !== b[i])}`;
}

const isRecord = (value: unknown): value is DocumentRecord => validateRecord(value).length === 0;

function difference({ path, content }: OutputFile, found: string): string {
  const [before, after] = path.endsWith('.json') ? [parsed(found), parsed(content)] : [];
  const drift = isRecord(before) && isRecord(after) ? driftText(before, after) : undefined;
  return drift ?? firstDifference(found, content);
}

function driftFindings(fresh: OutputFile, found: string | undefined): Finding[] {
  if (found === undefined) return [notAnnotated(fresh.path, 'this file is missing')];
  return found === fresh.content ? [] : [stale(fresh.path, difference(fresh, found))];
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    return `no JSON: ${error instanceof Error ? error.message : error}`;
  }
}

/** What is wrong with the files that one source gave, and the paths that they have. */
export interface DocumentCheck {
  readonly paths: readonly string[];
  /** Whether there is a record that can be read. */
  readonly recorded: boolean;
  /** About the source; `file` is its id. */
  readonly ofSource: readonly Finding[];
  /** About the files that it gave; `file` is a path in the output. */
  readonly ofOutput: readonly Finding[];
}

/**
 * Proves that the files of one document are valid and true to its source, and that a fresh run, in memory, gives the
 * same bytes.
 */
export async function checkDocument(source: FoundSource, job: Job, output: string): Promise<DocumentCheck> {
  const text = readSource(source, job.configuration);
  if (text instanceof ReadError)
    return { paths: [], recorded: false, ofSource: [notAnnotated(source.id, text.message)], ofOutput: [] };
  const files = filesOf(annotate(text), job).map((fresh) => ({
    fresh,
    found: contentOf(output, fresh.path),
  }));
  const paths = files.map(({ fresh }) => fresh.path);
  const drift = files.flatMap(({ fresh, found }) => driftFindings(fresh, found));
  const file = `${source.id}.json`;
  const content = files.find(({ fresh }) => fresh.path === file)?.found;
  if (content === undefined) return { paths, recorded: false, ofSource: [], ofOutput: drift };
  const record = parsed(content);
  const faults = validateRecord(record).map((finding) => ({ ...finding, file }));
  if (faults.length > 0) return { paths, recorded: false, ofSource: [], ofOutput: [...faults, ...drift] };
  const tei = files.find(({ fresh }) => fresh.path.endsWith('.tei.xml'))?.found;
  const ofSource = await verifyOutput({
    record,
    source: text,
    ...(tei === undefined ? {} : { tei }),
  });
  return { paths, recorded: true, ofSource, ofOutput: drift };
}
