import type { Document } from '../../model/document.ts';
import type { FigureCandidate } from '../../model/figure-candidate.ts';
import type { Span } from '../../model/span.ts';
import { readAdverb } from './adverb.ts';
import { ageWordsBefore, isAgeBound, isAgeOf } from './age.ts';
import { isAgeOfPerson } from './age-of-person.ts';
import { type Amount, readAmount } from './amount.ts';
import { type Hedge, hedgeAfter, hedgeBefore, isBroughtUpTo } from './approximate.ts';
import { changeAround } from './change.ts';
import type { Clause } from './clause.ts';
import { type Counted, readCounted } from './counted.ts';
import { readIndefinite } from './indefinite.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { frontedWhole, pronounBefore } from './partitive.ts';
import { isLess, rational } from './rational.ts';
import { rejection } from './reject.ts';
import type { Carried, Site } from './site.ts';
import type { Habits } from './tail.ts';
import { isPart, values } from './values.ts';
import { isIn } from './words.ts';

/** What came of a trigger: a figure or the name of a reason, and the token after all that was read. */
export interface Claim {
  readonly candidate?: FigureCandidate;
  readonly rejected?: { readonly rule: string; readonly span: Span; readonly value?: string };
  readonly next: number;
}

const TEN = rational(10n);

function kindOf(
  clause: Clause,
  amount: Amount,
  { phrase }: Counted,
  isAge: boolean,
  site: Site,
): FigureCandidate['kind'] {
  if (isAge) return 'age';
  if (amount.kind) return amount.kind;
  const isTimes =
    phrase &&
    phrase.next === phrase.first + 1 &&
    isIn(site.words, 'frequencyNouns', clause.lower(phrase.first));
  if (isTimes) return isIn(site.words, 'multipleAfter', clause.lower(phrase.next)) ? 'ratio' : 'frequency';
  return isPart(amount) ? 'fraction' : 'count';
}

function counted(clause: Clause, prose: string, phrase: NounPhrase): NonNullable<FigureCandidate['counted']> {
  const span = { start: clause.start(phrase.first), end: clause.endBefore(phrase.next) };
  return {
    head: clause.text(phrase.head),
    text: prose.slice(span.start, span.end).replace(/\s+/gu, ' '),
    ...span,
  };
}

const RULES: Readonly<Record<FigureCandidate['kind'], string>> = {
  count: 'figure/count',
  measure: 'figure/measure',
  money: 'figure/money',
  percentage: 'figure/percentage',
  fraction: 'figure/fraction',
  ratio: 'figure/ratio',
  frequency: 'figure/frequency',
  age: 'figure/age',
};

function ruleOf(amount: Amount, kind: FigureCandidate['kind'], isPart: boolean): string {
  if (amount.low.shape === 'vague') return 'figure/vague';
  if (kind === 'count' && isPart) return 'figure/part';
  return kind === 'count' && amount.high ? 'figure/range' : RULES[kind];
}

/** `a 5 %`, `the two`: the article before an amount stays outside, “between” before a range does not. */
function startOf(clause: Clause, amount: Amount, hedge: Hedge | undefined): number {
  const first = hedge?.first ?? amount.first;
  return amount.high && clause.lower(first - 1) === 'between' ? first - 1 : first;
}

function build(site: Site, sentence: number, all: Counted): FigureCandidate {
  const { clause, words, prose, amount } = site;
  const { phrase, whole } = all;
  const ofPeople = !phrase && !amount.kind && isAgeBound(clause, amount.first, words);
  const large =
    ofPeople ||
    amount.kind !== undefined ||
    amount.low.shape === 'fraction' ||
    !isLess(amount.low.value, TEN);
  const near = hedgeBefore(clause, amount.first, words, large);
  const before = near && isBroughtUpTo(clause, near, amount.next, words) ? undefined : near;
  const isYears = amount.kind === 'measure' && words.timeUnits.has(amount.unit?.code ?? '');
  const ageFrom =
    (amount.kind === undefined || isYears) && !phrase
      ? ageWordsBefore(clause, startOf(clause, amount, before), words)
      : undefined;
  const after = before ? undefined : hedgeAfter(clause, amount.next, words);
  const end = Math.max(
    amount.next,
    after?.next ?? 0,
    phrase?.next ?? 0,
    whole?.type === 'pronoun' ? whole.at + 1 : 0,
  );
  const late = before || after || !phrase ? undefined : hedgeAfter(clause, phrase.next, words);
  const ofAge = before || ageFrom === undefined ? undefined : hedgeBefore(clause, ageFrom, words, true);
  const hedge = before ?? after ?? late ?? ofAge;
  const isSaid = isAgeOf(clause, amount.first, words) || isAgeOfPerson(clause, amount, words);
  // “A man of 12 stone”: no unit of time.
  const mayBeAge = amount.kind === undefined || amount.kind === 'age' || isYears;
  const isAge = ofPeople || ageFrom !== undefined || (!phrase && isSaid && mayBeAge);
  const kind = kindOf(clause, amount, all, isAge, site);
  const first = ofAge?.first ?? ageFrom ?? startOf(clause, amount, before);
  const pronounAt =
    whole?.type === 'pronoun' ? whole.at : phrase || isAge ? undefined : pronounBefore(clause, first, words);
  const wholeAt =
    whole?.type === 'figure' ? whole.at : phrase || whole ? undefined : frontedWhole(clause, first, words);
  const isCount = (kind === 'count' || kind === 'fraction') && phrase !== undefined;
  const change = changeAround(clause, { first, next: end, isCount }, words);
  const { unit } = amount;
  const isTimes = kind === 'frequency' || (kind === 'ratio' && amount.kind === undefined);
  return {
    layer: 'figure',
    rule: ruleOf(amount, kind, whole?.type === 'pronoun' || pronounAt !== undefined),
    sentence,
    start: clause.start(first),
    end: clause.endBefore(Math.max(end, late?.next ?? 0)),
    kind,
    numberSpan: { start: clause.start(amount.numberFirst), end: clause.endBefore(amount.numberNext) },
    ...values(amount, hedge),
    certainty: unit?.implied ? 'implied' : 'stated',
    ...(unit
      ? {
          unit: unit.code,
          unitText: prose.slice(clause.start(unit.first), clause.endBefore(unit.next)).replace(/\s+/gu, ' '),
        }
      : {}),
    ...(kind === 'age' && !unit ? { unit: 'a' } : {}),
    ...(phrase && !isTimes ? { counted: counted(clause, prose, phrase) } : {}),
    ...(change ? { change } : {}),
    ...(pronounAt === undefined
      ? {}
      : { pronoun: { start: clause.start(pronounAt), end: clause.endBefore(pronounAt + 1) } }),
    ...(wholeAt === undefined ? {} : { wholeAt: clause.start(wholeAt) }),
  };
}

/** Reads the figure that token `i` begins, or says why there is none. */
export function claim(
  clause: Clause,
  i: number,
  habits: Habits,
  document: Pick<Document, 'prose'>,
  sentence: number,
  carried: Carried | undefined,
): Claim {
  const adverb = readAdverb(clause, i, habits.words, sentence);
  if (adverb) return { candidate: adverb, next: i + 1 };
  const indefinite = readIndefinite(clause, i, habits.words);
  const amount = indefinite ?? readAmount(clause, i, habits);
  if (!amount) {
    const span = { start: clause.start(i), end: clause.endBefore(i + 1) };
    const rule = isIn(habits.words, 'ordinals', clause.lower(i)) ? 'figure/ordinal' : 'figure/no-number';
    return { next: i + 1, rejected: { rule, span } };
  }
  const all = readCounted(clause, amount, habits.words);
  const site: Site = {
    clause,
    words: habits.words,
    prose: document.prose,
    amount,
    counted: all.phrase,
    whole: all.whole,
    carried,
  };
  const rule = indefinite && !all.phrase ? 'figure/no-number' : rejection(site);
  if (rule !== undefined) {
    const span = { start: clause.start(amount.numberFirst), end: clause.endBefore(amount.numberNext) };
    const { value } = values(amount, undefined);
    return { next: amount.numberNext, rejected: { rule, span, ...(value === undefined ? {} : { value }) } };
  }
  return { next: amount.next, candidate: build(site, sentence, all) };
}
