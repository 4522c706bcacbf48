import type { Document } from '../../model/document.ts';
import { lowerCase } from '../../model/lower-case.ts';
import { wordFilter } from '../../model/word-filter.ts';
import { DIGITS, LETTERS, type Runs, runsOf } from '../runs.ts';
import { classOf, DIGIT, LETTER } from './characters.ts';
import { Piece, type Suffix } from './piece.ts';
import { romanNumber } from './roman.ts';
import { type Word, wordsOf } from './word.ts';

const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/i;

function suffixOf(letters: string): Suffix | undefined {
  if (letters === 's' || letters === 'S') return 's';
  if (letters === 'c' || letters === 'C') return 'c';
  return ORDINAL_ENDING.test(letters) ? 'th' : undefined;
}

const STOP = 46;

/** Above this no lexicon has letters. */
const FAR = 0x1fff;

/** One or two Roman numerals before “century”, perhaps with an ending, joined by a dash or a word. */
const ROMANS =
  /(?<![\p{L}\p{N}./])(?:([IVX]{1,5})(?:th|st|nd|rd)?(?:\s?[-–—]\s?|\s(?:and|or|to)\s(?:the\s)?))?([IVX]{1,5})(?:th|st|nd|rd)?[\s-]$/u;
const LONGEST_ROMANS = 28;

/** One linear pass over the runs of the text: its sentences cut into the words that the lexicon knows, and digits. */
export class Scan {
  readonly pieces: Piece[] = [];
  readonly #prose: string;
  readonly #words: ReadonlyMap<string, Word>;
  readonly #filter: Uint8Array;
  readonly #runs: Runs;
  /** The first run that no sentence has had. */
  #run = 0;
  #sentence = 0;

  constructor(document: Pick<Document, 'prose' | 'sentences' | 'settings'>) {
    const { prose, sentences, settings } = document;
    this.#prose = prose;
    this.#words = wordsOf(settings.language);
    this.#filter = wordFilter(this.#words);
    this.#runs = runsOf(document);
    sentences.forEach(({ start, end }, index) => {
      this.#sentence = index;
      this.#read(start, end);
    });
  }

  #read(from: number, end: number): void {
    const { count, kinds, starts, ends } = this.#runs;
    let reached = from;
    let run = this.#run;
    for (; run < count; run++) {
      // A sentence without an end is cut anywhere, in a word too.
      const start = Math.max(starts[run] ?? 0, from);
      if (start >= end) break;
      if (start < reached || (ends[run] ?? 0) <= from) continue;
      if (kinds[run] === LETTERS) reached = this.#word(run, start, end);
      else if (kinds[run] === DIGITS) reached = this.#digits(start, end);
      if ((ends[run] ?? 0) > end) break;
    }
    this.#run = run;
  }

  /** Reads the word that starts at `start`; gives where to go on. */
  #word(run: number, start: number, limit: number): number {
    const end = Math.min(this.#runs.ends[run] ?? 0, limit);
    if (end - start === 1 && this.#prose.charCodeAt(end) === STOP) {
      const dotted = this.#dotted(start, limit);
      if (dotted !== undefined) return dotted;
    }
    if (this.#filter[this.#runs.hashes[run] ?? 0] === 1) this.#known(start, end, limit);
    return end;
  }

  /** Letters of a script that no lexicon is written in stand right beside: it is no word of its own. */
  #isCut(start: number, end: number): boolean {
    const [before, after] = [this.#prose.charCodeAt(start - 1), this.#prose.charCodeAt(end)];
    return (before > FAR && classOf(before) === LETTER) || (after > FAR && classOf(after) === LETTER);
  }

  #known(start: number, end: number, limit: number): void {
    if (this.#isCut(start, end)) return;
    const word = this.#words.get(lowerCase(this.#prose.slice(start, end)));
    if (!word) return;
    if (word.unit === 'century' || word.unit === 'millennium') this.#romansBefore(start);
    const stopped =
      word.abbreviation && end < limit - 1 && this.#prose.charCodeAt(end) === STOP ? end + 1 : end;
    this.#push(start, stopped, word);
  }

  /** “XIX century”, “XVI–XVII centuries”: Roman numerals are ordinals there, and nowhere else. */
  #romansBefore(end: number): void {
    const last = this.pieces.at(-1);
    const floor = last?.sentence === this.#sentence ? last.end : 0;
    const from = Math.max(floor, end - LONGEST_ROMANS);
    const found = ROMANS.exec(this.#prose.slice(from, end));
    if (!found) return;
    let at = from + found.index;
    for (const numeral of found.slice(1)) {
      if (numeral === undefined) continue;
      at = this.#prose.indexOf(numeral, at);
      this.#ordinal(at, at + numeral.length, romanNumber(numeral));
      at += numeral.length;
    }
  }

  #ordinal(start: number, end: number, value: number): void {
    const width = value < 10 ? 1 : 2;
    this.pieces.push(new Piece(start, end, this.#sentence, undefined, true, value, width, 'th'));
  }

  #push(start: number, end: number, word: Word): void {
    const code = this.#prose.charCodeAt(start);
    this.pieces.push(new Piece(start, end, this.#sentence, word, code >= 65 && code <= 90));
  }

  /** `B.C.`, `p.m.`: single letters with a full stop each. An unknown row of them (`R.S.C.`) holds no word. */
  #dotted(start: number, limit: number): number | undefined {
    const prose = this.#prose;
    let i = start;
    while (
      i + 1 < limit &&
      i - start < 8 &&
      classOf(prose.charCodeAt(i)) === LETTER &&
      prose.charCodeAt(i + 1) === STOP
    )
      i += 2;
    if (i < limit && i - start >= 2 && classOf(prose.charCodeAt(i)) === LETTER) {
      if (i + 1 < limit && classOf(prose.charCodeAt(i + 1)) === LETTER) return undefined;
      i++;
    }
    const text = prose.slice(start, i);
    const word = this.#words.get((text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase());
    if (!word?.text.includes('.')) return i - start > 2 ? i : undefined;
    this.#push(start, i, word);
    return i;
  }

  #digits(start: number, limit: number): number {
    const prose = this.#prose;
    let end = start;
    while (end < limit && classOf(prose.charCodeAt(end)) === DIGIT) end++;
    let after = end;
    while (after < limit && after - end < 12 && classOf(prose.charCodeAt(after)) === LETTER) after++;
    const letters = prose.slice(end, after);
    const suffix = letters === '' ? undefined : suffixOf(letters);
    const known = letters === '' || suffix !== undefined || this.#words.has(lowerCase(letters));
    const before = start > 0 && classOf(prose.charCodeAt(start - 1)) === LETTER;
    const tainted = !known || (before && this.pieces.at(-1)?.end !== start);
    const value = end - start > 15 ? Number.MAX_SAFE_INTEGER : Number(prose.slice(start, end));
    const last = suffix === undefined ? end : after;
    this.pieces.push(
      new Piece(start, last, this.#sentence, undefined, false, value, end - start, suffix, tainted),
    );
    return suffix === undefined ? end : after;
  }
}
