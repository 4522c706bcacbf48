import { endianness } from 'node:os';
import type { Document } from '../model/document.ts';
import { hashed } from '../model/word-filter.ts';

export const LETTERS = 1;
export const DIGITS = 2;
/** `½ ¼ ¾` and `⅐ … ⅞`. */
const FRACTION = 3;

/** All scripts that the words of a lexicon are written in, and all fractions, lie below. */
const TABLE_SIZE = 0x2160;

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGITS;
  if ((code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)) return FRACTION;
  const isAscii = (code | 0x20) >= 97 && (code | 0x20) <= 122 && code < 0x80;
  return isAscii || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ? LETTERS : 0;
}

const KINDS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => kindOf(code));

/**
 * The runs of letters and of digits of a text, and each fraction, by position. Each layer looks for words of its own in
 * them: the text is read once for all.
 */
export interface Runs {
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of letters, as a word filter has them. */
  readonly hashes: Uint16Array;
  /** Of letters: 1 where not all are ASCII. */
  readonly foreign: Uint8Array;
}

/** Room for the runs of a text while it is read; it is used again for the next one unless it is large. */
interface Space {
  readonly codes: Uint16Array;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Uint16Array;
  readonly foreign: Uint8Array;
}

/** Two runs of one kind have another character between them, two of two kinds may not. */
const spaceFor = (length: number): Space => ({
  codes: new Uint16Array(length),
  kinds: new Uint8Array(length),
  starts: new Int32Array(length),
  ends: new Int32Array(length),
  hashes: new Uint16Array(length),
  foreign: new Uint8Array(length),
});

const LONGEST_KEPT = 1 << 16;
const kept = spaceFor(LONGEST_KEPT);

const IS_LITTLE = endianness() === 'LE';

/** The code units of a text in an array, which is quicker to read than a string. */
function fill(codes: Uint16Array, text: string): void {
  if (IS_LITTLE) Buffer.from(codes.buffer).write(text, 'utf16le');
  else for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
}

function read(text: string): Runs {
  const { length } = text;
  const space = length <= LONGEST_KEPT ? kept : spaceFor(length);
  const { codes, kinds, starts, ends, hashes, foreign } = space;
  fill(codes, text);
  let count = 0;
  for (let i = 0; i < length; ) {
    const start = i;
    let code = codes[i++] ?? 0;
    const kind = code < TABLE_SIZE ? (KINDS[code] ?? 0) : 0;
    if (kind === 0) continue;
    let hash = 0;
    let seen = code;
    if (kind === LETTERS) {
      hash = hashed(hash, code);
      for (; i < length; i++) {
        code = codes[i] ?? 0;
        if (code >= TABLE_SIZE || KINDS[code] !== LETTERS) break;
        hash = hashed(hash, code);
        seen |= code;
      }
    } else if (kind === DIGITS) while (i < length && KINDS[codes[i] ?? 0] === DIGITS) i++;
    kinds[count] = kind;
    starts[count] = start;
    ends[count] = i;
    hashes[count] = hash;
    foreign[count] = seen > 0x7f ? 1 : 0;
    count++;
  }
  return {
    count,
    kinds: kinds.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    hashes: hashes.slice(0, count),
    foreign: foreign.slice(0, count),
  };
}

type Prose = Pick<Document, 'prose'>;

/** For as long as a document is parsed and no more. */
const remembered = new WeakMap<Prose, Runs>();

export function runsOf(document: Prose): Runs {
  const known = remembered.get(document);
  if (known !== undefined) return known;
  const runs = read(document.prose);
  remembered.set(document, runs);
  return runs;
}
