import type { Document } from '../../model/document.ts';
import type { FigureCandidate } from '../../model/figure-candidate.ts';
import { asNumeral } from './as-numeral.ts';
import { Clause } from './clause.ts';
import type { Numeral } from './numeral.ts';
import { fromDecimal, printed, product, rational } from './rational.ts';
import { scaleWords } from './scale.ts';
import { isBare } from './share.ts';
import { tableCells } from './table-columns.ts';
import { type Habits, readTail, type Tail } from './tail.ts';
import { type FigureWords, isIn } from './words.ts';

/** What the head of a column says of its numbers: `Cost (EUR million)`, `Exports, bn USD`, `Staff (thousands)`. */
interface HeaderUnit {
  readonly tail: Tail | undefined;
  readonly scale: bigint;
  readonly text: string;
}

/** The number that a unit in a header stands behind, though none is printed there. */
const numberBefore = (next: number): Numeral =>
  asNumeral({ first: next, next, value: rational(1n) }, 'digits', true);

interface Scaled {
  readonly scale: bigint;
  readonly next: number;
}

/** `million`, `millions of`, `bn`, `'000`, at token `i`. */
function scaleAt(clause: Clause, i: number, words: FigureWords): Scaled | undefined {
  const plural = words.vaguePlurals.get(clause.lower(i));
  const symbol = clause.text(i).length > 1 ? words.gluedScales.get(clause.text(i)) : undefined;
  const found = plural === undefined ? symbol : plural / 2n;
  const at =
    scaleWords(clause, i, words) ?? (found === undefined ? undefined : { scale: found, next: i + 1 });
  const quote = /^['’]$/.test(clause.text(i)) ? i + 1 : i;
  const zeros = clause.text(quote) === '000' ? { scale: 1000n, next: quote + 1 } : undefined;
  const all = at ?? zeros;
  return all && { ...all, next: clause.lower(all.next) === 'of' ? all.next + 1 : all.next };
}

const OPENS = new Set(['(', ',', '[', ';', ':', '/']);
const CLOSES = new Set([')', ']', ',', ';']);

/** The unit at token `i`, with its multiplier before or after, where nothing else follows. */
function unitAt(clause: Clause, i: number, prose: string, habits: Habits): HeaderUnit | undefined {
  const before = scaleAt(clause, i, habits.words);
  const from = before?.next ?? i;
  const tail = readTail(clause, numberBefore(from), habits);
  const after = before ? undefined : scaleAt(clause, tail?.next ?? from, habits.words);
  const next = after?.next ?? tail?.next ?? from;
  const isEnd = clause.tokens[next] === undefined || CLOSES.has(clause.text(next));
  if (!isEnd || next === i) return undefined;
  const text = prose.slice(clause.start(i), clause.endBefore(next));
  return { tail, scale: (before ?? after)?.scale ?? 1n, text };
}

/** The unit that a header names behind a bracket, a comma or “in”, or as all that it says. */
function headerUnit(clause: Clause, prose: string, habits: Habits): HeaderUnit | undefined {
  for (let i = clause.tokens.length - 1; i >= 0; i--) {
    const opens =
      i === 0 || OPENS.has(clause.text(i - 1)) || isIn(habits.words, 'unitOpens', clause.lower(i - 1));
    const found = opens ? unitAt(clause, i, prose, habits) : undefined;
    if (found) return found;
  }
  return undefined;
}

const scaled = (value: string, scale: bigint): string =>
  value.includes('/') ? value : printed(product(fromDecimal(value), rational(scale)));

const RULES = {
  measure: 'figure/measure',
  money: 'figure/money',
  percentage: 'figure/percentage',
  age: 'figure/age',
};

function withUnit(figure: FigureCandidate, { tail, scale, text }: HeaderUnit): FigureCandidate {
  const factor = tail?.scale === undefined ? scale : scale * tail.scale;
  const values = Object.fromEntries(
    (['value', 'min', 'max'] as const).flatMap((key) => {
      const value = figure[key];
      return value === undefined ? [] : [[key, scaled(value, factor)]];
    }),
  );
  const unit = tail ? { kind: tail.kind, rule: RULES[tail.kind], unit: tail.code, unitText: text } : {};
  return { ...figure, ...values, ...unit, certainty: 'implied' };
}

/** Bare numbers of a table with the units that the heads of their columns name. */
export function headerUnits(
  document: Document,
  figures: readonly FigureCandidate[],
  habits: Habits,
): readonly FigureCandidate[] {
  if (!document.blocks.some(({ type }) => type === 'table-cell')) return figures;
  const firstSentences = new Map<number, number>();
  for (const [i, { block }] of document.sentences.entries())
    if (!firstSentences.has(block)) firstSentences.set(block, i);
  const unitOf = remembered((head) => {
    const sentence = firstSentences.get(head);
    if (sentence === undefined) return undefined;
    const clause = new Clause(document.tokens(sentence), Number.POSITIVE_INFINITY, document.prose);
    return headerUnit(clause, document.prose, habits);
  });
  const heads = new Map(tableCells(document).map(({ block, head }) => [block, head]));
  return figures.map((figure) => {
    const head = heads.get(document.sentences[figure.sentence]?.block ?? -1);
    const unit = head === undefined || !isBare(figure) ? undefined : unitOf(head);
    return unit ? withUnit(figure, unit) : figure;
  });
}

/** `read` asked once for each head. */
function remembered<T>(read: (head: number) => T): (head: number) => T {
  const known = new Map<number, { readonly found: T }>();
  return (head) => {
    const before = known.get(head) ?? { found: read(head) };
    known.set(head, before);
    return before.found;
  };
}
