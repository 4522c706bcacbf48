import type { Block, Sentence } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { endsSentence, REACH } from './sentence-end.ts';
import { type SentenceWords, sentenceWords } from './sentence-words.ts';

const isStop = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;

const CLOSERS: ReadonlySet<number> = new Set(Array.from('"\'”’»›)]¹²³⁴⁵⁶⁷⁸⁹⁰', (mark) => mark.charCodeAt(0)));

/** A small letter or a blank, as nearly always, is none. */
const isCloser = (code: number): boolean =>
  (code > 0x7a || code < 0x61) && code !== 0x20 && CLOSERS.has(code);

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0x2028 ||
  code === 0x2029 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f;

/** Beyond this many units a text without closing punctuation is no sentence: it is cut at white space. */
const LONGEST = 16_384;

function skip(prose: string, from: number, end: number, belongs: (code: number) => boolean): number {
  let at = from;
  while (at < end && belongs(prose.charCodeAt(at))) at++;
  return at;
}

/** Past closing quotation marks, brackets and footnote marks: `.”[12]`. */
function skipClosers(prose: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    at = skip(prose, at, end, isCloser);
    if (prose.charCodeAt(at) !== 0x5b || at >= end) return at;
    const note = /^\[[\d^]{1,5}\]/.exec(prose.slice(at, at + 8));
    if (!note) return at;
    at += note[0].length;
  }
}

/** Where the sentences of a block end, but the last. */
function* ends(body: string, words: SentenceWords): Generator<number> {
  const stop = /[.!?…]/g;
  const end = body.length;
  let from = 0;
  for (let found = stop.exec(body); found; found = stop.exec(body)) {
    const stopsEnd = skip(body, found.index, end, isStop);
    const closed = skipClosers(body, stopsEnd, end);
    const next = skip(body, closed, end, isSpace);
    stop.lastIndex = next;
    if (next >= end) return;
    if (next === closed) continue;
    const possible = {
      before: body.slice(Math.max(from, found.index - REACH), found.index),
      stops: body.slice(found.index, Math.min(stopsEnd, found.index + 8)),
      next: body.slice(next, next + REACH),
    };
    if (!endsSentence(possible, words)) continue;
    yield closed;
    from = next;
  }
}

/** Parts of at most `LONGEST` units, cut at white space where there is some. */
function* bounded(prose: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > LONGEST) {
    let cut = from + LONGEST;
    while (cut > from + LONGEST / 2 && !isSpace(prose.charCodeAt(cut))) cut--;
    if (!isSpace(prose.charCodeAt(cut))) cut = from + LONGEST;
    // Never inside a surrogate pair or before a combining mark.
    while (cut < end && /^[\uDC00-\uDFFF\p{M}]/u.test(prose.charAt(cut))) cut++;
    yield { start: from, end: cut };
    from = cut;
  }
  yield { start: from, end };
}

/** The sentences of each block but code, without the white space around them. */
export function splitSentences(prose: string, blocks: readonly Block[], language: string): Sentence[] {
  const words = sentenceWords(language);
  const sentences: Sentence[] = [];
  const push = (stretch: Span, block: number): void => {
    for (const part of bounded(prose, stretch)) {
      const slice = prose.slice(part.start, part.end);
      const start = part.end - slice.trimStart().length;
      if (start < part.end) sentences.push({ start, end: part.start + slice.trimEnd().length, block });
    }
  };
  blocks.forEach((block, index) => {
    if (block.type === 'code') return;
    let start = block.start;
    for (const end of ends(prose.slice(block.start, block.end), words)) {
      push({ start, end: block.start + end }, index);
      start = block.start + end;
    }
    push({ start, end: block.end }, index);
  });
  return sentences;
}
