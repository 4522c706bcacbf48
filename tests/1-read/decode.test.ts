import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, ReadError } from '../../pipeline/1-read/index.ts';

/** What may be the first byte of a character, its second one, and how many follow (Unicode 16, table 3-7). */
const WELL_FORMED: readonly (readonly [first: [number, number], second: [number, number], more: number])[] = [
  [[0x00, 0x7f], [0, 0], 0],
  [[0xc2, 0xdf], [0x80, 0xbf], 1],
  [[0xe0, 0xe0], [0xa0, 0xbf], 2],
  [[0xe1, 0xec], [0x80, 0xbf], 2],
  [[0xed, 0xed], [0x80, 0x9f], 2],
  [[0xee, 0xef], [0x80, 0xbf], 2],
  [[0xf0, 0xf0], [0x90, 0xbf], 3],
  [[0xf1, 0xf3], [0x80, 0xbf], 3],
  [[0xf4, 0xf4], [0x80, 0x8f], 3],
];

const within = (byte: number | undefined, [from, to]: [number, number]): boolean =>
  byte !== undefined && byte >= from && byte <= to;

/** The byte with which the first character begins that is none; undefined where all are. */
function firstBad(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const row = WELL_FORMED.find(([first]) => within(bytes[at], first));
    if (row === undefined) return at;
    const [, second, more] = row;
    const rest = Array.from({ length: more }, (_, i) =>
      i === 0 ? second : ([0x80, 0xbf] as [number, number]),
    );
    const from = at + 1;
    if (!rest.every((range, i) => within(bytes[from + i], range))) return at;
    at += 1 + more;
  }
  return undefined;
}

/** The byte that the refusal names, and its line. */
function named(bytes: Uint8Array): [byte: number, line: number] | undefined {
  try {
    decode(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const [, line, byte] = /in line (\d+), at byte (\d+) \(from 0\)/.exec(error.message) ?? [];
    expect(error.place.line).toBe(Number(line));
    return [Number(byte), Number(line)];
  }
}

const lineOf = (bytes: Uint8Array, at: number): number =>
  Buffer.from(bytes.subarray(0, at))
    .toString('latin1')
    .split(/\r\n|\r|\n/).length;

/** Whole characters, their parts, and bytes that are never UTF-8. */
const PARTS = [
  '41',
  '0a',
  '0d0a',
  '0d',
  'c3a9',
  'e282ac',
  'f09f9880',
  'c3',
  'e282',
  'f09f98',
  'a9',
  'eda080',
  'c0',
  'f5',
  'f490',
  'ff',
];

const bytes = fc
  .array(fc.constantFrom(...PARTS), { maxLength: 8 })
  .map((parts) => new Uint8Array(Buffer.from(`41${parts.join('')}`, 'hex')));

test('what is no UTF-8 is named by the byte with which it begins, and by its line', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      const at = firstBad(some);
      expect(named(some)).toEqual(at === undefined ? undefined : [at, lineOf(some, at)]);
    }),
    { numRuns: 2_000 },
  );
});
