import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENCODING, MISSING } from '../../5-check/index.ts';
import type { Finding } from '../../model/records.ts';
import { ReadError, textOf } from '../../1-read/index.ts';
import { inFile } from '../../5-check/index.ts';

/** A file of the output as it stands on disk: its text; or why it has none. */
export type Stored = { readonly text: string } | { readonly finding: Finding };

const AGAIN = 'Run `rubricator annotate`, and commit the result.';
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

export const missing = (file: string): Finding =>
  inFile(MISSING, { file, message: `This file is missing from the output. ${AGAIN}` });

const wronglyEncoded = (file: string, reason: string, place: { line?: number } = {}): Finding =>
  inFile(ENCODING, { file, message: `${reason} ${AGAIN}`, ...place });

function bytesAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Reads a file of the output. */
export function storedFile(output: string, file: string): Stored {
  const bytes = bytesAt(join(output, file));
  if (bytes === undefined) return { finding: missing(file) };
  if (bytes.subarray(0, 3).equals(BYTE_ORDER_MARK))
    return { finding: wronglyEncoded(file, 'The file begins with a byte-order mark.') };
  try {
    return { text: textOf(bytes) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { finding: wronglyEncoded(file, error.message, error.place) };
  }
}
