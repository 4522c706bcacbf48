import type { Word } from './word.ts';

/** What stands glued behind digits: `th` of an ordinal, `s` of a decade, `c` of a century. */
export type Suffix = 'th' | 's' | 'c';

/** A typed piece of text: a word that the lexicon knows, or a run of digits. Offsets are UTF-16 units. */
export class Piece {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Undefined for digits. */
  readonly word: Word | undefined;
  readonly capital: boolean;
  /** Of digits; NaN for a word. */
  readonly value: number;
  /** How many digits; 0 for a word. */
  readonly width: number;
  readonly suffix: Suffix | undefined;
  /** Letters of an unknown word stand glued to the digits: part of a name or an identifier. */
  readonly tainted: boolean;

  constructor(
    start: number,
    end: number,
    sentence: number,
    word: Word | undefined,
    capital: boolean,
    value = Number.NaN,
    width = 0,
    suffix?: Suffix,
    tainted = false,
  ) {
    this.start = start;
    this.end = end;
    this.sentence = sentence;
    this.word = word;
    this.capital = capital;
    this.value = value;
    this.width = width;
    this.suffix = suffix;
    this.tainted = tainted;
  }
}
