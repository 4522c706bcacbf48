import { readFileSync } from 'node:fs';
import { validateRecord } from '../../5-check/index.ts';
import { fromRecord } from '../../6-write/index.ts';
import { reasonOf } from '../../batch/reason.ts';
import { correctionsBetween, ImportError, READERS } from '../../import/index.ts';
import type { Correction, DocumentRecord } from '../../model/records.ts';
import { signature } from '../correct/signature.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { keep, makeGold } from './apply.ts';

interface ImportArgs {
  readonly format: string;
  readonly file: string;
  readonly record: string;
  readonly sources: string;
  readonly write?: boolean | undefined;
  readonly gold?: string | undefined;
  readonly by?: string | undefined;
  readonly when?: string | undefined;
  readonly why?: string | undefined;
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

function imported({ format, file, record, ...rest }: ImportArgs): Correction[] {
  const read = Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (read === undefined)
    throw new UsageError(`“${format}” cannot be read back. There are: ${Object.keys(READERS).join(', ')}.`);
  const signed = signature(rest);
  if (!/^\d{4}-\d\d-\d\d$/.test(signed.when))
    throw new UsageError(`--when “${signed.when}” is no day: give yyyy-mm-dd.`);
  const before = recordIn(record);
  try {
    return correctionsBetween(before, read(contentOf(file), before.id), signed);
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

/** Prints one correction a line, or does with them what is asked. */
export async function runImport(args: ImportArgs): Promise<ExitCode> {
  if (args.write && args.gold !== undefined)
    throw new UsageError(
      'one thing at a time: --write or --gold. `rubricator correct` promotes corrections to gold.',
    );
  const corrections = imported(args);
  if (args.write) return keep(corrections, args);
  if (args.gold !== undefined) return makeGold(corrections, args, args.gold);
  for (const correction of corrections) say(`${JSON.stringify(correction)}\n`);
  return EXIT.ok;
}
