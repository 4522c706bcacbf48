import { ReadError } from './read-error.ts';
import { systemReason } from './system-reason.ts';

const decodes = (bytes: Uint8Array, end: number, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
    return true;
  } catch {
    return false;
  }
};

/** The offset of the byte with which what is no UTF-8 begins: a character that goes on wrongly begins wrongly. */
function beginOfInvalid(bytes: Uint8Array): number {
  const end = furthest(bytes);
  // A character has four bytes at most, so that three of them may have passed.
  const complete = [0, 1, 2, 3].find((back) => back <= end && decodes(bytes, end - back, false));
  return end - (complete ?? 0);
}

/** How many bytes are UTF-8, the last character perhaps not complete. */
function furthest(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes, middle, true)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The text of a file, without its byte-order mark. */
export function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes))
    throw new ReadError('bad-encoding', 'the file is UTF-16, not UTF-8. Save it as UTF-8 and run again.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG';
    throw tooLong ? new ReadError('too-long', systemReason(error)) : notUtf8(bytes);
  }
}

/** The line, from 1, of a byte: up to there the text is UTF-8, so that its line ends are single bytes. */
function lineOf(bytes: Uint8Array, offset: number): number {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  return (before.match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}

function notUtf8(bytes: Uint8Array): ReadError {
  const at = beginOfInvalid(bytes);
  const line = lineOf(bytes, at);
  const byte = furthest(bytes) < bytes.length ? bytes[at] : undefined;
  const what =
    byte === undefined
      ? 'it ends inside a character'
      : `0x${byte.toString(16).padStart(2, '0')} is no part of it`;
  return new ReadError(
    'bad-encoding',
    `the file is not UTF-8: in line ${line}, at byte ${at} (from 0), ${what}. Convert it to UTF-8 and run again.`,
    { line },
  );
}
