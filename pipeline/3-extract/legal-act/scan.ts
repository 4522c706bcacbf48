import { lexiconFor } from '../../lexicons/index.ts';
import type { Document } from '../../model/document.ts';
import { wordFilter } from '../../model/word-filter.ts';
import { LETTERS, runsOf } from '../runs.ts';
import { CITATION_WORDS } from './citation.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What a mention of an act can be built around, and how to see quickly where none of it can begin. */
interface Triggers {
  /** Any trigger, at the place where it is asked for. */
  readonly pattern: RegExp;
  /** The runs of letters that a trigger can begin with. */
  readonly first: ReadonlySet<string>;
  /** The hashes of these. */
  readonly filter: Uint8Array;
  /** The first two letters, both capitals, of triggers after which letters may follow (“USC”), as `pairAt` gives them. */
  readonly open: ReadonlySet<number>;
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const LETTERS_ALONE = /^[A-Za-z]+$/;
const FIRST_LETTERS = /^[A-Za-z]+/;
const NOTE_LETTERS = [...'abcdefgh'];

/** The words that head a mention, as printed. */
function headsIn(language: string): Set<string> {
  const words = new Set<string>();
  for (const [word, head] of vocabularyOf(language).heads) {
    words.add(capitalised(word)).add(word.toUpperCase());
    if (head.lower) words.add(word);
  }
  // Small ones may have a date or parties; of some heads, everyday words, none is an act.
  for (const { word, plural, capital } of lexiconFor(language).legalAct.heads)
    if (capital !== true) words.add(word).add(plural);
  return words;
}

function triggers(language: string): Triggers {
  const { heads, known } = vocabularyOf(language);
  const words = [...headsIn(language)].sort().reverse();
  // A name with a head noun in it is found by that noun.
  const headless = known.filter(({ name }) => !name.split(' ').some((word) => heads.has(word.toLowerCase())));
  const names = headless.map(({ name }) => name);
  const [head, citation, name] = [words, CITATION_WORDS, names].map((list) => list.map(escaped).join('|'));
  const pattern = new RegExp(
    String.raw`\b(?:${head})(?=[a-h]?(?![A-Za-z]))|\b(?:${citation})|\b(?:${name})(?![A-Za-z])`,
    'y',
  );
  const noted = words.flatMap((word) => NOTE_LETTERS.map((letter) => word + letter));
  const all = [...words, ...noted, ...CITATION_WORDS, ...names];
  const first = new Set(all.map((text) => FIRST_LETTERS.exec(text)?.[0] ?? ''));
  const open = CITATION_WORDS.filter((text) => LETTERS_ALONE.test(text)).map((text) => pairAt(text, 0));
  return { pattern, first, filter: wordFilter(first), open: new Set(open) };
}

const remembered = new Map<string, Triggers>();

function triggersOf(language: string): Triggers {
  const known = remembered.get(language) ?? triggers(language);
  remembered.set(language, known);
  return known;
}

/** The trigger at a place, or an empty text. */
function triggerAt(pattern: RegExp, prose: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(prose)?.[0] ?? '';
}

/** The trigger words of one sentence. */
export interface Sites {
  /** Offsets in the document. */
  readonly places: number[];
  /** A note letter is glued to one of them (“Income Tax Acta”). */
  noted: boolean;
}

/** UTF-16 units: the longest demonstrative and a blank. */
const DEMONSTRATIVE = 16;

/** “act of 3 March 1873”, “memorandum of understanding between the Ministry”: a date or parties may follow. */
const IDENTIFIED = /\s+(?:of\s+\p{L}{3,20}\s+)?(?:of\s+[\p{Nd}\p{Lu}]|between\s+(?:the\s+)?\p{Lu})/uy;

/** A small noun like “agreement” counts only after a demonstrative, with a date or with its parties. */
function matters(prose: string, word: string, index: number, { heads, is }: Vocabulary): boolean {
  const head = heads.get(word);
  if (!head || head.lower) return true;
  IDENTIFIED.lastIndex = index + word.length;
  if (IDENTIFIED.test(prose)) return true;
  const before = /(\p{L}+)\s+$/u.exec(prose.slice(Math.max(0, index - DEMONSTRATIVE), index))?.[1];
  return before !== undefined && is.demonstratives.has(before.toLowerCase());
}

const isNoteLetter = (code: number): boolean => code >= 97 && code <= 104;

/** Where the triggers of a text stand, with their words: one pass over its runs of letters. */
function* triggersIn(document: Document): Generator<{ index: number; word: string }> {
  const { prose, settings } = document;
  const { pattern, first, filter, open } = triggersOf(settings.language);
  const { count, kinds, starts, ends, hashes, foreign } = runsOf(document);
  let reached = 0;
  for (let run = 0; run < count; run++) {
    const start = starts[run] ?? 0;
    if (kinds[run] !== LETTERS || start < reached) continue;
    const end = ends[run] ?? 0;
    // A letter beyond ASCII is a word boundary to the pattern: it can match anywhere in such a word.
    const last = foreign[run] === 1 ? end - 1 : start;
    const may =
      last > start ||
      (isCapital(prose.charCodeAt(start + 1)) && open.has(pairAt(prose, start))) ||
      (filter[hashes[run] ?? 0] === 1 && first.has(prose.slice(start, end)));
    for (let index = start; may && index <= last; index++) {
      const word = triggerAt(pattern, prose, index);
      if (word === '') continue;
      yield { index, word };
      reached = index + word.length;
      index = reached - 1;
    }
  }
}

/** Where in each sentence a mention may stand. */
export function sitesBySentence(document: Document): Map<number, Sites> {
  const { prose, sentences, settings } = document;
  const words = vocabularyOf(settings.language);
  const found = new Map<number, Sites>();
  let sentence = 0;
  for (const { index, word } of triggersIn(document)) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= index) sentence++;
    const start = sentences[sentence]?.start;
    if (start === undefined) break;
    if (start > index || !matters(prose, word, index, words)) continue;
    const noted = isNoteLetter(prose.charCodeAt(index + word.length));
    const sites = found.get(sentence);
    if (sites) {
      sites.places.push(index);
      sites.noted ||= noted;
    } else found.set(sentence, { places: [index], noted });
  }
  return found;
}
