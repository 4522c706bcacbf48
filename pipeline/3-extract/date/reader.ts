import { lexiconFor } from '../../lexicons/index.ts';
import type { Document } from '../../model/document.ts';
import { lowerCase } from '../../model/lower-case.ts';
import type { Settings } from '../../model/records.ts';
import type { Rejection } from '../../model/rejection.ts';
import type { Span } from '../../model/span.ts';
import { isLetter, isSpace } from './characters.ts';
import type { Piece } from './piece.ts';
import { Scan } from './scan.ts';
import type { Word } from './word.ts';

/** What stands between two pieces, or `wall`: other words, a sentence end, other marks. */
const GAPS = [
  'glued',
  'space',
  'of',
  'in',
  'on',
  'the',
  'at',
  'comma',
  'and',
  'or',
  'dash',
  'to',
  'slash',
  'dot',
  'colon',
  'open',
  'possessive',
  'apostrophe',
  'a',
  'per',
  'wall',
] as const;
export type Gap = (typeof GAPS)[number];

/** The longest text between two pieces that can join them. */
const REACH = 48;

/** No connector is longer, with some white space in it. */
const LONGEST = 28;

/** The longest text between two pieces of one expression that no connector names (“five long years”). */
const NEAR = 32;

const STOP = 46;

/** A full stop inside an abbreviation, as in `S.I`. */
const insideDots = (prose: string, at: number): boolean =>
  prose.charCodeAt(at) === STOP && isLetter(prose.charCodeAt(at + 1)) && isLetter(prose.charCodeAt(at - 1));

interface WordSpan {
  /** In lower case. */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
}

/** How far back or ahead a single word is looked for. */
const WORD_REACH = 28;

type ContextList = keyof Reader['words']['context'];
type Contexts = ReadonlyMap<string, ReadonlySet<string>>;

const contexts = new WeakMap<object, Contexts>();

function contextsOf(words: Reader['words']): Contexts {
  const known = contexts.get(words);
  if (known) return known;
  const made = new Map(Object.entries(words.context).map(([list, members]) => [list, new Set(members)]));
  contexts.set(words, made);
  return made;
}

type Connectors = ReadonlyMap<string, Gap>;
const remembered = new WeakMap<object, Connectors>();

function connectorsOf(words: Reader['words']): Connectors {
  const known = remembered.get(words);
  if (known) return known;
  const made = new Map<string, Gap>();
  for (const [text, name] of Object.entries(words.connector)) {
    const gap = GAPS.find((other) => other === name);
    if (gap) made.set(text, gap);
  }
  remembered.set(words, made);
  return made;
}

/** Reads the pieces of a document by index, with what stands between and around them. */
export class Reader {
  readonly pieces: readonly Piece[];
  readonly prose: string;
  readonly settings: Settings;
  readonly words: ReturnType<typeof lexiconFor>['date'];
  /** What looked like a date and is none, with the rule that said so. */
  readonly rejections: Rejection[] = [];
  readonly #ends: readonly Span[];
  readonly #gaps: (Gap | undefined)[] = [];
  readonly #contexts: Contexts;
  readonly #connectors: Connectors;

  constructor(document: Pick<Document, 'prose' | 'sentences' | 'settings'>) {
    this.prose = document.prose;
    this.settings = document.settings;
    this.pieces = new Scan(document).pieces;
    this.words = lexiconFor(document.settings.language).date;
    this.#ends = document.sentences;
    this.#connectors = connectorsOf(this.words);
    this.#contexts = contextsOf(this.words);
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
    const known = this.#gaps[index];
    if (known !== undefined) return known;
    const gap = this.#gapBefore(index);
    this.#gaps[index] = gap;
    return gap;
  }

  #gapBefore(index: number): Gap {
    const left = this.pieces[index - 1];
    const right = this.pieces[index];
    if (!left || !right || left.sentence !== right.sentence) return 'wall';
    const length = right.start - left.end;
    if (length === 0) return 'glued';
    if (length === 1 && this.prose.charCodeAt(left.end) === 32) return 'space';
    return length > REACH ? 'wall' : this.#between(left.end, right.start);
  }

  #between(start: number, end: number): Gap {
    const { prose } = this;
    let [from, to] = [start, end];
    while (from < to && isSpace(prose.charCodeAt(from))) from++;
    while (from < to && isSpace(prose.charCodeAt(to - 1))) to--;
    if (from === to) return 'space';
    if (to - from > LONGEST) return 'wall';
    const text = lowerCase(prose.slice(from, to));
    return this.#connectors.get(text.length > 3 ? text.replace(/\s+/g, ' ') : text) ?? 'wall';
  }

  /** Whether another piece stands close enough behind to belong to the same expression. */
  near(index: number): boolean {
    const left = this.pieces[index];
    const right = this.pieces[index + 1];
    return left?.sentence === right?.sentence && right !== undefined && right.start - (left?.end ?? 0) < NEAR;
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

  wordSpanBefore(offset: number, sentence: number): WordSpan | undefined {
    const { prose } = this;
    const floor = Math.max(this.#ends[sentence]?.start ?? 0, offset - WORD_REACH);
    let end = offset;
    while (end > floor && isSpace(prose.charCodeAt(end - 1))) end--;
    if (end === offset) return undefined;
    if (prose.charCodeAt(end - 1) === STOP) end--;
    let start = end;
    while (start > floor && (isLetter(prose.charCodeAt(start - 1)) || insideDots(prose, start - 1))) start--;
    if (start === end) return undefined;
    const raw = prose.slice(start, end);
    return { text: lowerCase(raw), raw, start };
  }

  /** The word directly after an offset as written; empty where a mark or the sentence end stands there. */
  wordAfter(offset: number, sentence: number): string {
    const { prose } = this;
    const limit = Math.min(this.#ends[sentence]?.end ?? offset, offset + WORD_REACH);
    let start = offset;
    while (start < limit && isSpace(prose.charCodeAt(start))) start++;
    if (start === offset) return '';
    let end = start;
    while (end < limit && isLetter(prose.charCodeAt(end))) end++;
    return prose.slice(start, end);
  }

  /** Whether a word stands in a list of the lexicon's contexts. */
  isOneOf(list: ContextList, word: string): boolean {
    return this.#contexts.get(list)?.has(word) === true;
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
