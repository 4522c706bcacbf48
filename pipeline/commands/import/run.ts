import { readFileSync } from 'node:fs';
import { validateRecord } from '../../5-check/index.ts';
import { fromRecord } from '../../6-write/index.ts';
import { reasonOf } from '../../batch/reason.ts';
import { correctionsBetween, ImportError, READERS, type Signature } from '../../import/index.ts';
import type { DocumentRecord } from '../../model/records.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

interface ImportArgs extends Signature {
  readonly format: string;
  readonly file: string;
  readonly record: string;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

const isRecord = (value: unknown): value is DocumentRecord => validateRecord(value).length === 0;

function recordIn(file: string): DocumentRecord {
  try {
    const value: unknown = JSON.parse(contentOf(file));
    if (isRecord(value)) return fromRecord(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(`${file} is no record of this version. \`rubricator annotate\` makes them.`);
}

/** Prints one correction a line. */
export async function runImport({ format, file, record, by, when }: ImportArgs): Promise<ExitCode> {
  const read = Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (read === undefined)
    throw new UsageError(`“${format}” cannot be read back. There are: ${Object.keys(READERS).join(', ')}.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(when)) throw new UsageError(`--when “${when}” is no day: give yyyy-mm-dd.`);
  try {
    for (const correction of correctionsBetween(recordIn(record), read(contentOf(file)), { by, when }))
      say(`${JSON.stringify(correction)}\n`);
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
  return EXIT.ok;
}
