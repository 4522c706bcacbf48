import type { Amount } from './amount.ts';
import { hedgeAfter } from './approximate.ts';
import type { Clause } from './clause.ts';
import {
  countedAttribute,
  countedPlural,
  countedSingular,
  isNumberedModifier,
  type NounPhrase,
} from './noun-phrase.ts';
import { readPartitive, type Whole } from './partitive.ts';
import { type FigureWords, isIn } from './words.ts';

/** What an amount counts or is a part of. */
export interface Counted {
  readonly phrase: NounPhrase | undefined;
  readonly whole: Whole | undefined;
}

const NOTHING: Counted = { phrase: undefined, whole: undefined };

/** `two-State solution`: the word that a hyphen ties to the number; no adjective (`two-sided`). */
function hyphened(clause: Clause, i: number, words: FigureWords): NounPhrase | undefined {
  if (!clause.isGluedMark(i, '-') || !clause.isWord(i + 1) || !clause.glued(i + 1)) return undefined;
  const word = clause.lower(i + 1);
  if (words.cardinals.has(word)) return undefined;
  if (/(?:ed|al|ing|ic|ary|ly|strong)$/.test(word) || isIn(words, 'compoundTails', word)) return undefined;
  return { first: i + 1, next: i + 2, head: i + 1, plural: false };
}

const isOne = ({ low, high }: Amount): boolean => !high && low.value.n === 1n && low.value.d === 1n;

/** `1,200 killed`, `600 taken prisoner`: where the phrase ends there. */
function countedParticiple(clause: Clause, i: number, words: FigureWords): NounPhrase | undefined {
  const found = words.participlesCounted.startingAt(clause, i);
  const isEnd =
    found && (!clause.isWord(found.next) || isIn(words, 'afterParticiple', clause.lower(found.next)));
  return isEnd ? { first: i, next: found.next, head: i, plural: true } : undefined;
}

/** `ten 0.5 ml doses`: behind a number in words, a measure that qualifies the noun. */
function afterMeasure(clause: Clause, i: number, words: FigureWords): NounPhrase | undefined {
  if (!clause.isDigits(i) || isNumberedModifier(clause, i, words)) return undefined;
  const isPointed = clause.isGluedMark(i + 1, '.') && clause.isDigits(i + 2) && clause.glued(i + 2);
  const at = isPointed ? i + 3 : i + 1;
  const unit = words.unitSymbols.startingAt(clause, at) ?? words.unitNames.startingAt(clause, at);
  const phrase = unit && countedPlural(clause, unit.next, words);
  return phrase ? { ...phrase, first: i } : undefined;
}

/** The noun phrase right after a bare number. */
function direct(clause: Clause, amount: Amount, i: number, words: FigureWords): NounPhrase | undefined {
  const tied = hyphened(clause, i, words);
  if (tied) return tied;
  const participle = countedParticiple(clause, i, words);
  if (participle) return participle;
  // “Three five-year plans”: what qualifies the noun is a date by itself, and no end of the phrase.
  const reach = isNumberedModifier(clause.whole(), i, words) ? clause.whole() : clause;
  if (isOne(amount)) return countedSingular(reach, i, words);
  const sized = amount.low.shape === 'words' ? afterMeasure(clause, i, words) : undefined;
  if (sized) return sized;
  return countedPlural(reach, i, words) ?? countedAttribute(reach, i, words);
}

/** `$200 million in military aid`: only a phrase in lower case, since a name would be a place. */
function inPhrase(clause: Clause, i: number, words: FigureWords): NounPhrase | undefined {
  if (clause.lower(i) !== 'in' || clause.isCapitalised(i + 1)) return undefined;
  if (isIn(words, 'formsOfMoney', clause.lower(i + 1))) return undefined;
  return countedPlural(clause, i + 1, words) ?? countedSingular(clause, i + 1, words);
}

function partitive(clause: Clause, i: number, words: FigureWords): Counted {
  const whole = readPartitive(clause, i, words);
  return whole ? { whole, phrase: whole.type === 'noun' ? whole.phrase : undefined } : NOTHING;
}

/** `half the members`: a part before its whole without “of”. */
function partOfPhrase(clause: Clause, i: number, words: FigureWords): NounPhrase | undefined {
  if (clause.lower(i) === 'a' && clause.lower(i - 1) === 'half') return countedSingular(clause, i + 1, words);
  if (!isIn(words, 'determiners', clause.lower(i))) return undefined;
  const plural = countedPlural(clause, i + 1, words);
  // “Half the population lives in towns”: behind another noun a verb.
  const isVerb = plural && plural.head > plural.first && isIn(words, 'verbs', clause.lower(plural.head));
  return (isVerb ? undefined : plural) ?? countedSingular(clause, i + 1, words);
}

/** `23 per 1,000 live births`: what follows is what the parts are of. */
const isPerNumber = (clause: Clause, { kind, unit }: Amount): boolean =>
  kind === 'percentage' &&
  unit !== undefined &&
  clause.lower(unit.first) === 'per' &&
  unit.next > unit.first + 1 &&
  !clause.lower(unit.first + 1).startsWith('cent');

const ofParts = (clause: Clause, i: number, words: FigureWords): NounPhrase | undefined =>
  isIn(words, 'perNumberNouns', clause.lower(i))
    ? { first: i, next: i + 1, head: i, plural: false }
    : countedPlural(clause, i, words);

export function readCounted(clause: Clause, amount: Amount, words: FigureWords): Counted {
  const { kind, low } = amount;
  if (amount.counted) return { phrase: amount.counted, whole: undefined };
  const next = hedgeAfter(clause, amount.next, words)?.next ?? amount.next;
  // “Within three miles of the shore”: from where, not of what.
  const isDistance = kind === 'measure' && clause.lower(amount.first - 1) === 'within';
  const of = isDistance ? NOTHING : partitive(clause, next, words);
  if (of.whole) return of;
  if (isPerNumber(clause, amount)) return { phrase: ofParts(clause, next, words), whole: undefined };
  if (kind === 'money') return { phrase: inPhrase(clause, next, words), whole: undefined };
  if (kind !== undefined && kind !== 'ratio' && kind !== 'fraction') return NOTHING;
  if (low.shape === 'fraction' && kind === undefined && low.value.n < low.value.d)
    return { phrase: partOfPhrase(clause, next, words), whole: undefined };
  return { phrase: direct(clause, amount, next, words), whole: undefined };
}
