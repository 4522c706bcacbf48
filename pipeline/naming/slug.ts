import { createHash } from 'node:crypto';
import { remembering } from '../model/remember.ts';

/** Longer names are cut at a word and told apart by six digits of their hash. */
const LONGEST = 100;

const APOSTROPHES = /['’ʼ`]/gu;
const ACCENTS = /\p{M}+/gu;
const OTHER_THAN_WORDS = /[^\p{L}\p{N}]+/u;

const BEYOND_ASCII = /[^\0-\x7f]/;
const ASCII_WORD = /[a-z0-9]+/g;

/** The words of a name in lower case, without accents, apostrophes and punctuation. */
export const plainWords = (text: string): string[] =>
  BEYOND_ASCII.test(text)
    ? text
        .normalize('NFKD')
        .replace(ACCENTS, '')
        .replace(APOSTROPHES, '')
        .toLowerCase()
        .split(OTHER_THAN_WORDS)
        .filter((word) => word !== '')
    : [...(text.replace(/['`]/g, '').toLowerCase().match(ASCII_WORD) ?? [])];

/** A name that people can read and that may stand in a key: `on-combating-terrorism`. */
export const slug = remembering((text) => {
  const whole = plainWords(text).join('-');
  if (whole.length <= LONGEST) return whole;
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 6);
  const cut = whole.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST / 2))}-${hash}`;
});
