import { lexiconFor } from '../lexicons/index.ts';
import type { Block, Sentence } from '../model/document.ts';

/** A possible end: closing punctuation, any closing marks, white space, and what the next sentence opens with. */
const END = /([.!?…]+)(["'”’»)\]]*)(\s+)(?=["'“‘„«([]*(\p{Lu}|\p{N}|\p{Lo}))/gu;

/** The word that a full stop at the end of `before` belongs to, dots inside it kept (`U.S`, `p.m`). */
const WORD_BEFORE_STOP = /(?:^|[^\p{L}\p{N}.])((?:\p{L}+\.)*\p{L}+)$/u;

/** Longer than any abbreviation: how far back the word before a full stop is looked for. */
const REACH = 24;

type Words = Record<'always' | 'beforeNumber' | 'beforeCapital' | 'starters', ReadonlySet<string>>;

const remembered = new Map<string, Words>();

function wordsOf(language: string): Words {
  const known = remembered.get(language);
  if (known) return known;
  const { always, beforeNumber, beforeCapital, starters } = lexiconFor(language).sentence;
  const words = {
    always: new Set(always),
    beforeNumber: new Set(beforeNumber),
    beforeCapital: new Set(beforeCapital),
    starters: new Set(starters),
  };
  remembered.set(language, words);
  return words;
}

/** Whether a full stop after `word` ends the sentence when `next` follows. */
function ends(word: string | undefined, next: string, words: Words): boolean {
  if (word === undefined) return true;
  if (words.always.has(word)) return false;
  if (words.beforeNumber.has(word) && /^["'“([]*(?:\p{N}|[IVXLC]+\b)/u.test(next)) return false;
  const initial = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
  if (initial || words.beforeCapital.has(word)) {
    const start = /^["'“‘„«([]*(\p{L}+)/u.exec(next)?.[1];
    return start !== undefined && words.starters.has(start) && !(initial && word.length === 1);
  }
  return true;
}

/** The sentences of each block, without the white space around them. */
export function splitSentences(prose: string, blocks: readonly Block[], language: string): Sentence[] {
  const words = wordsOf(language);
  const sentences: Sentence[] = [];
  const push = (start: number, end: number, block: number): void => {
    const slice = prose.slice(start, end);
    const trimmed = slice.trim();
    if (trimmed === '') return;
    const from = start + slice.indexOf(trimmed);
    sentences.push({ start: from, end: from + trimmed.length, block });
  };
  blocks.forEach((block, index) => {
    const body = prose.slice(block.start, block.end);
    let start = 0;
    for (const match of body.matchAll(END)) {
      const [whole, stops = '', closers = ''] = match;
      const after = match.index + whole.length;
      if (stops === '.' && closers === '') {
        const word = WORD_BEFORE_STOP.exec(
          body.slice(Math.max(start, match.index - REACH), match.index),
        )?.[1];
        if (!ends(word, body.slice(after, after + REACH), words)) continue;
      }
      push(block.start + start, block.start + match.index + stops.length + closers.length, index);
      start = after;
    }
    push(block.start + start, block.end, index);
  });
  return sentences;
}
