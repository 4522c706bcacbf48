import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundSource } from '../../1-read/index.ts';
import type { OutputFile } from '../../6-write/index.ts';
import { type Job, outputsOf } from '../../batch/outputs.ts';
import type { DocumentRecord, Finding } from '../../model/records.ts';
import { driftText } from './drift.ts';
import { notAnnotated, stale } from './faults.ts';

/** The text of a file of the output; undefined where it cannot be read. */
const contentOf = (output: string, path: string): Promise<string | undefined> =>
  readFile(join(output, path), 'utf8').catch(() => undefined);

/** The first line in which two texts differ, from 1. */
function firstDifference(found: string, fresh: string): string {
  const [a, b] = [found.split('\n'), fresh.split('\n')];
  return `first in line ${1 + a.findIndex((line, i) => line !== b[i])}`;
}

function parsed(content: string): DocumentRecord | undefined {
  try {
    // Compared with a fresh record only; validation against the schema is a check of its own.
    return JSON.parse(content) as DocumentRecord;
  } catch {
    return undefined;
  }
}

function difference({ path, content }: OutputFile, found: string): string {
  if (path.endsWith('.json')) {
    const [before, after] = [parsed(found), parsed(content)];
    const drift = before && after && driftText(before, after);
    if (drift !== undefined) return drift;
  }
  return firstDifference(found, content);
}

async function fileFindings(output: string, file: OutputFile): Promise<Finding[]> {
  const found = await contentOf(output, file.path);
  if (found === undefined) return [notAnnotated(file.path, 'this file is missing')];
  return found === file.content ? [] : [stale(file.path, difference(file, found))];
}

/** What is wrong with the files that one source gave, and the paths that they have. */
export interface DocumentCheck {
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

/** Annotates a source anew, in memory, and compares with what stands on disk. */
export async function checkDocument(source: FoundSource, job: Job, output: string): Promise<DocumentCheck> {
  const outputs = outputsOf(source, job);
  if ('reason' in outputs) return { paths: [], findings: [notAnnotated(source.id, outputs.reason)] };
  const { files, document } = outputs;
  const findings: Finding[] = [];
  for (const file of files) findings.push(...(await fileFindings(output, file)));
  return { paths: files.map(({ path }) => path), findings: [...findings, ...document.findings] };
}
