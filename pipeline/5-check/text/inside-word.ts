import { lexiconFor } from '../../lexicons/index.ts';
import type { Annotation } from '../../model/records.ts';
import { type Checkable, type CheckRule, NO_PROBLEMS, perAnnotation } from '../rule.ts';

/** The whole character around a unit offset: the last one before it, the first one after it. */
const before = (text: string, offset: number): string =>
  /[\s\S]$/u.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
const after = (text: string, offset: number): string =>
  /^[\s\S]/u.exec(text.slice(offset, offset + 2))?.[0] ?? '';

const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
const MARK = /^[\p{M}\u200d]$/u;
/** What a zero width joiner before it makes one character of. */
const JOINED = /^\p{Extended_Pictographic}$/u;

const BEYOND_ASCII = 0x80;
const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Mostly a blank or a plain mark of punctuation stands behind: quick to see that nothing is cut there. */
const PLAIN = /^[^\u200d][ \n"'(),.:;]$/;

/** Whether the place is inside a surrogate pair, a grapheme, a run of letters or a run of digits. */
function inside(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const [a, b] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  if (a < BEYOND_ASCII && b < BEYOND_ASCII)
    return (isAsciiLetter(a) && isAsciiLetter(b)) || (isAsciiDigit(a) && isAsciiDigit(b));
  if (PLAIN.test(text.slice(offset - 1, offset + 1))) return false;
  if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1))) return true;
  const [left, right] = [before(text, offset), after(text, offset)];
  if (MARK.test(right) || (left === '\u200d' && JOINED.test(right))) return true;
  return (LETTER.test(left) && LETTER.test(right)) || (DIGIT.test(left) && DIGIT.test(right));
}

/** A letter that is the mark of a footnote, where the text has lost that it was raised: “the Indian Acta and”. */
const FOOTNOTE = /^\p{Ll}(?!\p{L})/u;

/** Whether a mention ends with the whole name of what it is, before a mark of a footnote. */
function beforeFootnote({ layer, end, text: words }: Annotation, { text, settings }: Checkable): boolean {
  if (layer !== 'legal-act' || !FOOTNOTE.test(text.slice(end, end + 2))) return false;
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
  return lexiconFor(settings.language).legalAct.heads.some(
    ({ word, plural }) => last === word || last === plural,
  );
}

export const insideWord: CheckRule = {
  id: 'text/inside-word',
  severity: 'error',
  docs: 'No mention begins or ends inside a word, a number, a character with its combining marks, or a surrogate pair. If one does, its offsets have slipped or were counted in another unit.',
  about: 'record',
  trips: {
    corpus: 'The office had 12 men.',
    edits: {
      'output/a.md.json': [/"start":15,"end":21,"quote":"12 men"/, '"start":16,"end":21,"quote":"2 men"'],
    },
  },
  passes: { corpus: 'The office had 12 men.' },
  check: perAnnotation((annotation, document) => {
    const { text } = document;
    if (!inside(text, annotation.start) && !inside(text, annotation.end)) return NO_PROBLEMS;
    return [annotation.start, annotation.end]
      .filter((offset) => inside(text, offset))
      .filter((offset) => offset !== annotation.end || !beforeFootnote(annotation, document))
      .map((offset) => ({
        message: `“${annotation.text}” ${offset === annotation.start ? 'begins' : 'ends'} inside a word: …${text.slice(Math.max(0, offset - 12), offset)}|${text.slice(offset, offset + 12)}…; move its offsets to the word’s edge.`,
        annotation,
      }));
  }),
};
