import { startsWithNoun } from '../../bridges/compromise.ts';
import type { Clause } from './clause.ts';
import { type FigureWords, isIn } from './words.ts';

/** A counted noun phrase, in tokens: `next` is after its last word, `head` the index of its head noun. */
export interface NounPhrase {
  readonly first: number;
  readonly next: number;
  readonly head: number;
  /** The head is a plural form. */
  readonly plural: boolean;
}

/** Longer phrases are not grown: their head is no longer sure. */
const MOST_WORDS = 7;

/** A form that says “more than one”: by ending, or irregular. */
function isPluralNoun(word: string, words: FigureWords): boolean {
  if (isIn(words, 'plurals', word)) return true;
  if (word.length > 4 && word.endsWith('men')) return !isIn(words, 'notPlural', word);
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('ous') &&
    !isIn(words, 'notPlural', word)
  );
}

/** `T-72`, `A320`, `737s`: the digits of a name from token `i`, with the hyphen before and the plural after them. */
function pastDigits(clause: Clause, i: number): number {
  const hyphen = clause.text(i) === '-' || clause.text(i) === '‑' ? i + 1 : i;
  if (!clause.glued(i) || !clause.isDigits(hyphen) || !clause.glued(hyphen)) return i;
  return isPluralOfDigits(clause, hyphen + 1) ? hyphen + 2 : hyphen + 1;
}

/** The “s” of `737s`. */
const isPluralOfDigits = (clause: Clause, i: number): boolean =>
  clause.lower(i) === 's' && clause.glued(i) && clause.isDigits(i - 1);

/** The end of a word with what is glued to it: `co-operation`, `U.S.`, `women's`. */
function wordEnd(clause: Clause, i: number): { next: number; possessive: boolean } {
  let next = isPluralOfDigits(clause, i + 1) ? i + 2 : i + 1;
  for (let steps = 0; steps < 6; steps++) {
    const mark = clause.text(next);
    if (!clause.glued(next)) break;
    const numbered = pastDigits(clause, next);
    if (numbered > next) next = numbered;
    else if (
      (mark === '-' || mark === '‑' || mark === '/') &&
      clause.isWord(next + 1) &&
      clause.glued(next + 1)
    )
      next += 2;
    else if ((mark === '’' || mark === "'") && clause.lower(next + 1) === 's' && clause.glued(next + 1))
      return { next: next + 2, possessive: true };
    else if (mark === '.' && clause.text(next - 1).length === 1 && clause.isCapitalised(next - 1)) {
      next++;
      if (clause.isWord(next) && clause.glued(next) && clause.text(next).length === 1) next++;
    } else break;
  }
  const quote = clause.text(next);
  const possessive =
    (quote === '’' || quote === "'") &&
    clause.glued(next) &&
    clause.isWord(next + 1) &&
    !clause.glued(next + 1);
  return possessive && clause.text(next - 1).endsWith('s')
    ? { next: next + 1, possessive: true }
    : { next, possessive: false };
}

/** `76-mm` before `guns`, `two-storey` before `houses`: a number that a hyphen makes an adjective. */
export const isNumberedModifier = (clause: Clause, i: number, words: FigureWords): boolean =>
  (clause.isDigits(i) || words.cardinals.has(clause.lower(i))) &&
  clause.isGluedMark(i + 1, '-') &&
  clause.glued(i + 2) &&
  clause.isWord(i + 2) &&
  !words.cardinals.has(clause.lower(i + 2)) &&
  !words.scales.has(clause.lower(i + 2)) &&
  !words.denominators.has(clause.lower(i + 2));

function canStart(clause: Clause, i: number, words: FigureWords): boolean {
  const token = clause.at(i);
  if (isNumberedModifier(clause, i, words) || isPluralOfDigits(clause, i + 1)) return true;
  // “1112 p”, “352 pp”: pence and pages, whatever comes behind them.
  if (token?.kind !== 'word' || isIn(words, 'letterUnits', token.text)) return false;
  const word = token.lower;
  const isStop = isIn(words, 'stops', word) && token.text !== 'US';
  if (isStop && pastDigits(clause, i + 1) === i + 1) return false;
  return !words.cardinals.has(word) && !words.scales.has(word) && !words.dozens.has(word);
}

/** After a plural noun: another noun that it qualifies (`arms exports`, `sales offices`)? */
function continues(clause: Clause, plural: number, i: number, words: FigureWords): boolean {
  if (!canStart(clause, i, words) || isIn(words, 'verbs', clause.lower(i))) return false;
  return (
    (isIn(words, 'modifiersEndingInS', clause.lower(plural)) && !clause.lower(i).endsWith('ed')) ||
    (isPluralNoun(clause.lower(i), words) && clause.lower(i).endsWith('s'))
  );
}

/** `individuals and groups`: a plural joined to the plural before it. */
function coordinated(clause: Clause, next: number, words: FigureWords): number {
  if (clause.lower(next) !== 'and' && clause.lower(next) !== 'or') return next;
  const at = next + 1;
  if (!canStart(clause, at, words) || !isPluralNoun(clause.lower(at), words)) return next;
  const after = wordEnd(clause, at);
  // “Three shifts and turns out 60 tractors”: a verb of the sentence.
  if (isIn(words, 'afterVerb', clause.lower(after.next)) || clause.isDigits(after.next)) return next;
  return after.possessive || clause.lower(after.next) === 'of' ? next : after.next;
}

/** `political and economic blocs`: before the noun, “and” joins what qualifies it. */
const joinsModifiers = (clause: Clause, i: number, words: FigureWords): boolean =>
  (clause.lower(i) === 'and' || clause.lower(i) === 'or' || clause.lower(i) === ',') &&
  canStart(clause, i + 1, words);

interface Growth {
  readonly ends: readonly { readonly i: number; readonly next: number }[];
  readonly plural: number | undefined;
}

/** Words to the right up to the plural noun that ends the phrase, or up to what cannot belong to it. */
function grow(clause: Clause, first: number, words: FigureWords, singular: boolean): Growth {
  const ends: { i: number; next: number }[] = [];
  let plural: number | undefined;
  for (let i = first; ends.length < MOST_WORDS; ) {
    if (ends.length > 0 && plural === undefined && !singular && joinsModifiers(clause, i, words)) i++;
    if (!canStart(clause, i, words) && !(ends.length === 0 && isLeading(clause, i, words))) break;
    if (isIn(words, 'verbs', clause.lower(i)) && !isNounToo(clause, i, words, singular)) break;
    if (plural !== undefined && !continues(clause, plural, i, words)) break;
    if (singular && ends.length > 0 && endsPhrase(clause, i, words)) break;
    const { next, possessive } = wordEnd(clause, i);
    ends.push({ i, next });
    const last = lastWord(clause, i, next);
    const isPlural =
      isPluralOfDigits(clause, next - 1) ||
      isPluralNoun(clause.lower(last), words) ||
      /^\p{Lu}{2,}s$/u.test(clause.text(last));
    if (!possessive && isPlural) plural = last;
    if (singular && plural !== undefined && clause.lower(plural).endsWith('s')) break;
    i = next;
  }
  return { ends, plural };
}

/** A verb's form that is a noun here: any in -s before the plural noun is found (`50 calls`), `one call`. */
const isNounToo = (clause: Clause, i: number, words: FigureWords, singular: boolean): boolean =>
  isIn(words, 'verbNouns', clause.lower(i))
    ? singular
    : !singular && (clause.lower(i).endsWith('s') || isAdjectiveToo(clause, i, words));

/** `40 live births`: right before a plural noun. */
const isAdjectiveToo = (clause: Clause, i: number, words: FigureWords): boolean =>
  isIn(words, 'verbAdjectives', clause.lower(i)) && isPluralNoun(clause.lower(i + 1), words);

/** `two other girls`, `three quite different ways`: words that elsewhere end a phrase. */
const isLeading = (clause: Clause, i: number, words: FigureWords): boolean =>
  isIn(words, 'leadingModifiers', clause.lower(i)) && clause.isWord(i + 1);

/** The last word of a hyphenated one: it decides number and head. */
function lastWord(clause: Clause, i: number, next: number): number {
  for (let j = next - 1; j > i; j--) if (clause.isWord(j) && clause.lower(j) !== 's') return j;
  return i;
}

/** A form that is hardly a noun after a singular noun: `released`, `quickly`, `produces`. */
function endsPhrase(clause: Clause, i: number, words: FigureWords): boolean {
  const word = clause.lower(i);
  if (/(?:ed|ly)$/.test(word)) return true;
  const isVerb = word.endsWith('s') && isPluralNoun(word, words) && !clause.isCapitalised(i);
  return isVerb && !isIn(words, 'modifiersEndingInS', word);
}

/** `11 member trade agreement`: a singular noun that the number counts, itself before another noun. */
export function countedAttribute(clause: Clause, i: number, words: FigureWords): NounPhrase | undefined {
  const { ends } = grow(clause, i, words, true);
  const [first, second] = ends;
  if (!first || !second || clause.isCapitalised(i) || clause.isCapitalised(second.i)) return undefined;
  const phrase = `${clause.lower(first.i)} ${clause.lower(second.i)}`;
  return startsWithNoun(phrase) ? { first: i, next: first.next, head: i, plural: false } : undefined;
}

/** The noun phrase at token `i` counted by a number other than one; undefined where no noun is sure. */
export function countedPlural(clause: Clause, i: number, words: FigureWords): NounPhrase | undefined {
  const { ends, plural } = grow(clause, i, words, false);
  if (plural !== undefined) {
    const end = ends.find(({ i: at, next }) => at <= plural && plural < next)?.next ?? plural + 1;
    return { first: i, next: coordinated(clause, end, words), head: plural, plural: true };
  }
  return undefined;
}

/** `seriously`, `deeply hurt`: endings of adverbs that no noun has (`family`, `ally`, `reply`). */
const ADVERB = /(?:ously|fully|ately|antly|ently|edly|ingly|ively|ically)$/;

/** The noun phrase at token `i` counted by “one”. */
export function countedSingular(clause: Clause, i: number, words: FigureWords): NounPhrase | undefined {
  const { ends } = grow(clause, i, words, true);
  const last = ends.at(-1);
  if (!last || ADVERB.test(clause.lower(last.i))) return undefined;
  return { first: i, next: last.next, head: lastWord(clause, last.i, last.next), plural: false };
}
