import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, ReadError } from '../../1-read/index.ts';
import type { Finding } from '../../model/records.ts';
import { missing, wronglyEncoded } from './faults.ts';

/** A file of the output as it stands on disk: its text; or why it has none. */
export type Stored =
  | { readonly state: 'there'; readonly text: string }
  | { readonly state: 'missing' | 'unreadable'; readonly finding: Finding };

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function bytesAt(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Reads a file of the output. `marked`: it has a byte-order mark by right, which is a part of its text here. */
export function storedFile(output: string, file: string, marked = false): Stored {
  const bytes = bytesAt(join(output, file));
  if (bytes === undefined) return { state: 'missing', finding: missing(file) };
  const hasMark = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
  if (hasMark && !marked)
    return { state: 'unreadable', finding: wronglyEncoded(file, 'it begins with a byte-order mark') };
  try {
    return { state: 'there', text: (hasMark ? '\ufeff' : '') + decode(bytes) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { state: 'unreadable', finding: wronglyEncoded(file, error.message, error.place.line) };
  }
}
