import type { Clause } from './clause.ts';
import { pastHyphen } from './fractions.ts';
import { countedPlural, countedSingular, type NounPhrase } from './noun-phrase.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { isLess, product, rational } from './rational.ts';
import { type FigureWords, isIn } from './words.ts';

interface Ratio {
  readonly next: number;
  readonly low: Numeral;
  readonly kind: 'ratio' | 'fraction';
  /** One number, how many times as much: not two that are compared. */
  readonly times?: true;
  /** What is counted inside it: `one officer in seven`. */
  readonly counted?: NounPhrase;
}

const ONE = rational(1n);

/** `a` out of `b`, `a` to `b`: as one value. */
function divided(a: Numeral, b: Numeral, kind: Ratio['kind']): Ratio {
  const value = product(a.value, rational(b.value.d, b.value.n));
  return { kind, next: b.next, low: { ...a, value, next: b.next, plain: false } };
}

/** How far before a number the word “ratio” may stand: `the ratio of teachers to pupils improved from 1:48`. */
const CALLED_BACK = 14;

function isCalledRatio(clause: Clause, i: number, words: FigureWords): boolean {
  for (let j = i - 1; j >= i - CALLED_BACK && j >= 0; j--)
    if (isIn(words, 'ratioNouns', clause.lower(j))) return true;
  return false;
}

/** `2:1`, `60:40`; a time (`4:39`) has two digits after the colon. */
function colon(clause: Clause, a: Numeral, words: FigureWords): Ratio | undefined {
  const i = a.next;
  if (!clause.isGluedMark(i, ':') || !clause.isDigits(i + 1) || !clause.glued(i + 1)) return undefined;
  // `10:38:07`
  if (clause.text(a.first - 1) === ':' && clause.glued(a.first)) return undefined;
  const isTime = clause.text(i + 1).length === 2 && a.value.n <= 24n;
  if ((isTime && !isCalledRatio(clause, a.first, words)) || clause.isGluedMark(i + 2, ':')) return undefined;
  const b = readNumeral(clause, i + 1, words);
  return b && b.value.n > 0n && a.value.n > 0n ? divided(a, b, 'ratio') : undefined;
}

const ARTICLES = new Set(['every', 'the', 'a']);

/** `three out of five`. */
function outOf(clause: Clause, a: Numeral, words: FigureWords): Ratio | undefined {
  if (clause.lower(a.next) !== 'out' || clause.lower(a.next + 1) !== 'of') return undefined;
  const at = a.next + 2;
  const b = readNumeral(clause, ARTICLES.has(clause.lower(at)) ? at + 1 : at, words);
  return b && isLess(a.value, b.value) ? divided(a, b, 'fraction') : undefined;
}

/** `Two in five dwellings`, `nearly two in five`: words that open the sentence, or that are said to be about right. */
function isShareOfFew(clause: Clause, a: Numeral, b: Numeral, words: FigureWords): boolean {
  if (a.shape !== 'words' || b.shape !== 'words' || b.value.n > 10n) return false;
  const isOpening = a.first === 0 && countedPlural(clause, b.next, words) !== undefined;
  return isOpening || words.approximators.endingBefore(clause, a.first) !== undefined;
}

/** `one in five`: only one, or a part of a round number, is a share and not a place. */
function oneIn(clause: Clause, a: Numeral, words: FigureWords): Ratio | undefined {
  if (clause.lower(a.next) !== 'in' || a.shape === 'vague' || a.value.d !== 1n) return undefined;
  const at = clause.lower(a.next + 1) === 'every' ? a.next + 2 : a.next + 1;
  const b = readNumeral(clause, at, words);
  if (b?.value.d !== 1n || !isLess(a.value, b.value)) return undefined;
  if (b.shape !== a.shape && a.value.n !== ONE.n && at === a.next + 1) return undefined;
  const isYear = b.plain && b.value.n > 1000n && b.value.n % 1000n !== 0n;
  const round = b.value.n % 10n === 0n;
  const isEvery = at > a.next + 1;
  return !isYear &&
    (isEvery || isShareOfFew(clause, a, b, words) || a.value.n === ONE.n || (round && a.value.n < 10n))
    ? divided(a, b, 'fraction')
    : undefined;
}

/** `one officer in seven fell`, `one house out of ten`: a share, where the second number counts nothing else. */
function oneOfThemIn(clause: Clause, a: Numeral, words: FigureWords): Ratio | undefined {
  if (a.shape !== 'words' || a.value.n !== ONE.n || a.value.d !== ONE.d) return undefined;
  const counted = countedSingular(clause, a.next, words);
  if (!counted) return undefined;
  const isOut = clause.lower(counted.next) === 'out' && clause.lower(counted.next + 1) === 'of';
  if (!isOut && clause.lower(counted.next) !== 'in') return undefined;
  const b = readNumeral(clause, isOut ? counted.next + 2 : counted.next + 1, words);
  if (b?.shape !== 'words' || b.value.d !== 1n || !isLess(a.value, b.value)) return undefined;
  const after = clause.lower(b.next);
  const isAlone =
    !clause.isWord(b.next) ||
    isIn(words, 'stops', after) ||
    isIn(words, 'verbs', after) ||
    after.endsWith('ed');
  return isAlone ? { ...divided(a, b, 'fraction'), counted } : undefined;
}

/** `one for every eleven`, `one teacher to every 40`. */
function forEvery(clause: Clause, a: Numeral, words: FigureWords): Ratio | undefined {
  if (a.shape === 'vague' || a.value.d !== 1n || a.value.n <= 0n) return undefined;
  const counted = isTo(clause, a.next)
    ? undefined
    : (countedSingular(clause, a.next, words) ?? countedPlural(clause, a.next, words));
  const at = counted?.next ?? a.next;
  const isEvery = isTo(clause, at) && (clause.lower(at + 1) === 'every' || clause.lower(at + 1) === 'each');
  const b = isEvery ? readNumeral(clause, at + 2, words) : undefined;
  if (b?.value.d !== 1n || !isLess(a.value, b.value)) return undefined;
  return { ...divided(a, b, 'ratio'), ...(counted ? { counted } : {}) };
}

const isTo = (clause: Clause, i: number): boolean => clause.lower(i) === 'to' || clause.lower(i) === 'for';

/** How far before its first number the word “ratio” may stand: `a ratio of no more than four to one`. */
const RATIO_WORDS_BACK = 6;

/** `a ratio of four to one`: only where it is called so. */
function toOther(clause: Clause, a: Numeral, words: FigureWords): Ratio | undefined {
  if (clause.lower(a.next) !== 'to') return undefined;
  let at = a.first - 1;
  while (at > a.first - RATIO_WORDS_BACK && clause.isWord(at) && !isIn(words, 'ratioNouns', clause.lower(at)))
    at--;
  if (!isIn(words, 'ratioNouns', clause.lower(at))) return undefined;
  const b = readNumeral(clause, a.next + 1, words);
  return b && b.value.n > 0n && a.value.n > 0n ? divided(a, b, 'ratio') : undefined;
}

/** `at a rate of 10 to 1`, `outnumbered by ten to one`: so many to one, and nothing that is counted behind it. */
function toOne(clause: Clause, a: Numeral, words: FigureWords): Ratio | undefined {
  const isLinked = ['of', 'by', 'at'].includes(clause.lower(a.first - 1));
  if (!isLinked || clause.lower(a.next) !== 'to' || !isLess(ONE, a.value)) return undefined;
  let at = a.first - 2;
  while (at > a.first - RATIO_WORDS_BACK && clause.isWord(at) && !isIn(words, 'rateToOne', clause.lower(at)))
    at--;
  if (!isIn(words, 'rateToOne', clause.lower(at))) return undefined;
  const b = readNumeral(clause, a.next + 1, words);
  const isAlone = b && (!clause.isWord(b.next) || isIn(words, 'stops', clause.lower(b.next)));
  return isAlone && b.value.n === 1n && b.value.d === 1n ? divided(a, b, 'ratio') : undefined;
}

/** `one over twenty`, as sums are read aloud: after “is”, or as all that is said. */
function over(clause: Clause, a: Numeral, words: FigureWords): Ratio | undefined {
  if (clause.lower(a.next) !== 'over' || a.shape === 'vague' || a.value.d !== 1n) return undefined;
  if (a.first > 0 && !isIn(words, 'equals', clause.lower(a.first - 1))) return undefined;
  const b = readNumeral(clause, a.next + 1, words);
  if (!b || b.value.n <= 0n || b.shape === 'vague' || clause.isWord(b.next)) return undefined;
  return divided(a, b, 'fraction');
}

/** `18-fold`, `thirty fold`. */
function fold(clause: Clause, a: Numeral): Ratio | undefined {
  const at = pastHyphen(clause, a.next);
  if (clause.lower(at) !== 'fold' || a.shape === 'vague') return undefined;
  return { kind: 'ratio', times: true, next: at + 1, low: { ...a, next: at + 1, plain: false } };
}

/** A ratio that begins with the number `a`. */
export const readRatio = (clause: Clause, a: Numeral, words: FigureWords): Ratio | undefined =>
  colon(clause, a, words) ??
  toOther(clause, a, words) ??
  toOne(clause, a, words) ??
  outOf(clause, a, words) ??
  oneIn(clause, a, words) ??
  oneOfThemIn(clause, a, words) ??
  forEvery(clause, a, words) ??
  over(clause, a, words) ??
  fold(clause, a);
