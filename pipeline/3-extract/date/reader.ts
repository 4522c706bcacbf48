import { lexiconFor } from '../../lexicons/index.ts';
import type { Document } from '../../model/document.ts';
import type { Settings } from '../../model/records.ts';
import type { Rejection } from '../../model/rejection.ts';
import type { Span } from '../../model/span.ts';
import type { Piece } from './piece.ts';
import { Scan } from './scan.ts';
import type { Word } from './word.ts';

/** What stands between two pieces, or `wall`: other words, a sentence end, other marks. */
export type Gap =
  | 'glued'
  | 'space'
  | 'of'
  | 'in'
  | 'on'
  | 'the'
  | 'at'
  | 'comma'
  | 'and'
  | 'or'
  | 'dash'
  | 'to'
  | 'slash'
  | 'dot'
  | 'colon'
  | 'open'
  | 'possessive'
  | 'apostrophe'
  | 'a'
  | 'per'
  | 'wall';

/** The longest text between two pieces that can join them. */
const REACH = 48;

const WORD_BEFORE = /([\p{L}\p{M}]+(?:\.[\p{L}]+)*)(\.?\s+)$/u;
const WORD_AFTER = /^\s+(["'“‘(]?)([\p{L}\p{M}]+)/u;

/** How far back or ahead a single word is looked for. */
const WORD_REACH = 28;

/** Reads the pieces of a document by index, with what stands between and around them. */
export class Reader {
  readonly pieces: readonly Piece[];
  readonly prose: string;
  readonly settings: Settings;
  readonly words: ReturnType<typeof lexiconFor>['date'];
  /** What looked like a date and is none, with the rule that said so. */
  readonly rejections: Rejection[] = [];
  readonly #ends: readonly Span[];
  readonly #connectors: ReadonlyMap<string, string>;

  constructor(document: Pick<Document, 'prose' | 'sentences' | 'settings'>) {
    this.prose = document.prose;
    this.settings = document.settings;
    this.pieces = new Scan(document).pieces;
    this.words = lexiconFor(document.settings.language).date;
    this.#ends = document.sentences;
    this.#connectors = new Map(Object.entries(this.words.connector));
  }

  reject({ start, end }: Span, rule: string): void {
    if (this.rejections.at(-1)?.start !== start) this.rejections.push({ layer: 'date', start, end, rule });
  }

  at(index: number): Piece | undefined {
    return this.pieces[index];
  }

  word(index: number): Word | undefined {
    return this.pieces[index]?.word;
  }

  /** What stands between a piece and the one before it. */
  gap(index: number): Gap {
    const left = this.pieces[index - 1];
    const right = this.pieces[index];
    if (!left || !right || left.sentence !== right.sentence) return 'wall';
    const length = right.start - left.end;
    if (length === 0) return 'glued';
    if (length === 1 && this.prose.charCodeAt(left.end) === 32) return 'space';
    return this.#between(left.end, right.start);
  }

  #between(start: number, end: number): Gap {
    if (end - start > REACH) return 'wall';
    const text = this.prose.slice(start, end).trim().toLowerCase().replace(/\s+/g, ' ');
    if (text === '') return 'space';
    // The connectors of a lexicon carry gap names by construction.
    return (this.#connectors.get(text) ?? 'wall') as Gap;
  }

  /** Whether the pieces touch or have only white space between them. */
  next(index: number): boolean {
    const gap = this.gap(index);
    return gap === 'space' || gap === 'glued';
  }

  /** The word directly before an offset, in lower case; empty where a mark or the sentence start stands there. */
  wordBefore(offset: number, sentence: number): string {
    return this.wordSpanBefore(offset, sentence)?.text ?? '';
  }

  wordSpanBefore(offset: number, sentence: number): { text: string; raw: string; start: number } | undefined {
    const floor = Math.max(this.#ends[sentence]?.start ?? 0, offset - WORD_REACH);
    const match = WORD_BEFORE.exec(this.prose.slice(floor, offset));
    const raw = match?.[1];
    return raw === undefined || match === null
      ? undefined
      : { text: raw.toLowerCase(), raw, start: floor + match.index };
  }

  /** The word directly after an offset as written; empty where a mark or the sentence end stands there. */
  wordAfter(offset: number, sentence: number): string {
    const limit = Math.min(this.#ends[sentence]?.end ?? offset, offset + WORD_REACH);
    const match = WORD_AFTER.exec(this.prose.slice(offset, limit));
    return match?.[1] === '' ? (match[2] ?? '') : '';
  }

  /** The character right before or after a place, or an empty string. */
  char(offset: number): string {
    return this.prose.charAt(offset);
  }

  sentenceEnd(sentence: number): number {
    return this.#ends[sentence]?.end ?? 0;
  }

  sentenceStart(sentence: number): number {
    return this.#ends[sentence]?.start ?? 0;
  }
}
