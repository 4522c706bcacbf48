import type { Clause } from './clause.ts';
import type { Site } from './site.ts';

/** Numbers that stand for notes, pages of references, items and headings. */

/** `innovation.23`: glued to the full stop of a sentence. */
const isNoteMark = (clause: Clause, i: number): boolean =>
  clause.glued(i) && clause.glued(i - 1) && /^[.,;”’"]$/.test(clause.text(i - 1)) && clause.isWord(i - 2);

/** `92 (6):`, `34(12),`: volume and issue of a journal. */
const isIssue = (clause: Clause, i: number): boolean =>
  clause.isDigits(i + 1) && clause.text(i + 2) === ')' && [':', ','].includes(clause.text(i + 3));

/** `(Smith 1994, 6)`, `(Caparrós, 2000: 103)`: the page of a reference by year. */
const isCitedPage = (clause: Clause, first: number, next: number): boolean =>
  (clause.text(first - 1) === ':' || clause.text(first - 1) === ',') &&
  clause.isDigits(first - 2) &&
  clause.text(first - 2).length === 4 &&
  !clause.glued(first) &&
  [')', ';', '-', '–'].includes(clause.text(next));

/** `[3]`, `[2, 5]`, `(3)`: a note, a list mark, a provision. */
export function isBracketed({ clause, amount, prose }: Site): boolean {
  if (!amount.low.plain || amount.kind !== undefined) return false;
  const open = clause.text(amount.first - 1);
  const close = clause.text(amount.next);
  if (open === '(' && close === ')') return true;
  if (close === '(' && isIssue(clause, amount.next)) return true;
  if (open === '[' || close === ']') return true;
  if (open === '^' || isNoteMark(clause, amount.first)) return true;
  if (isCitedPage(clause.whole(), amount.first, amount.numberNext)) return true;
  // `[13,14]`, `[2, 3, 7]`: digits and commas back to the bracket.
  const around = prose.slice(Math.max(0, clause.start(amount.first) - 24), clause.start(amount.first));
  return /\[[\d,;–\- ]{1,24}$/.test(around);
}

/** Whether a line begins at token `i`, with nothing before it but marks of markup. */
function isLineStart(clause: Clause, i: number, prose: string): boolean {
  const start = clause.start(i);
  const before = prose.slice(Math.max(0, start - 40), start);
  return /(?:^|\n)[ \t#>*-]*$/.test(before) && (before.length < 40 || before.includes('\n'));
}

/** `1) …`, `1. that …` inside a sentence: a bracket that was never opened, a stop that ends nothing. */
function isInlineMark(clause: Clause, next: number, first: number): boolean {
  if (clause.text(next) === ':') return false;
  if (clause.text(next) === '.')
    return clause.isWord(next + 1) && !clause.isCapitalised(next + 1) && !clause.glued(next + 1);
  for (let i = first - 1; i > first - 12; i--) if (clause.text(i) === '(') return false;
  return true;
}

/** `39. “The …`: the number and its stop taken for a sentence, though the line goes on. */
const isOwnSentence = (clause: Clause, next: number, prose: string): boolean =>
  clause.isGluedMark(next, '.') &&
  clause.at(next + 1) === undefined &&
  /^[ \t]\S/.test(prose.slice(clause.endBefore(next + 1), clause.endBefore(next + 1) + 2));

/** `2. The treaty …`, `2 Introduction`, `either 1) … or 2) …`: the number of an item or a heading. */
export function isListMark({ clause, amount, prose, counted }: Site): boolean {
  const { low, kind, first, next, high } = amount;
  if (low.shape !== 'digits' || kind !== undefined || high || low.value.n > 9999n) return false;
  const mark = clause.text(next);
  const marked =
    clause.glued(next) && (mark === ')' || mark === '.' || mark === ':') && clause.at(next + 1) !== undefined;
  if (low.plain && marked && isInlineMark(clause, next, first)) return true;
  if (isOwnSentence(clause, next, prose) && isLineStart(clause, first, prose)) return low.plain;
  if (first === 0 && isOwnSentence(clause, next, prose)) return false;
  if (first !== 0 && !isLineStart(clause, first, prose)) return false;
  if (marked) return true;
  if (!clause.isWord(next) || !clause.isCapitalised(next)) return false;
  // “1 Introduction”: one of anything has a small letter.
  const isOne = low.value.n === 1n && first === 0;
  return low.value.d !== 1n || (low.value.n < 1000n && (counted === undefined || isOne));
}
