import type { Document } from '../../model/document.ts';
import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import { byPosition, firstEndingAfter, type Span } from '../../model/span.ts';

/** Aliases of one text that are looked for again; more than any real text defines. */
const MOST = 200;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Aliases without a head noun (“APA”), by their text: “the 2002 Act” and the like are found by their noun. */
function headless(
  document: Document,
  candidates: readonly LegalActCandidate[],
): Map<string, LegalActCandidate> {
  const aliases = new Map<string, LegalActCandidate>();
  for (const candidate of candidates) {
    if (candidate.form !== 'alias' || candidate.noun !== '' || aliases.size >= MOST) continue;
    const text = document.prose.slice(candidate.start, candidate.end);
    if (!aliases.has(text) && /^\p{Lu}/u.test(text)) aliases.set(text, candidate);
  }
  return aliases;
}

/** Whether a span lies in, or crosses, one of the sorted spans that do not hold each other. */
function isTaken(taken: readonly Span[], start: number, end: number): boolean {
  const next = taken[firstEndingAfter(taken, start)];
  return next !== undefined && next.start < end;
}

/** The outermost of sorted spans. */
export function outermost<T extends Span>(spans: readonly T[]): T[] {
  const outer: T[] = [];
  for (const span of [...spans].sort(byPosition)) if ((outer.at(-1)?.end ?? 0) < span.end) outer.push(span);
  return outer;
}

/** Mentions by an alias that the text has defined before: “… (“APA”) … under the APA”. */
export function aliasesTakenUp(
  document: Document,
  candidates: readonly LegalActCandidate[],
): LegalActCandidate[] {
  const aliases = headless(document, candidates);
  if (aliases.size === 0) return [];
  const words = [...aliases.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'gu');
  const taken = outermost(candidates);
  const found: LegalActCandidate[] = [];
  let sentence = 0;
  for (const { 0: text, index } of document.prose.matchAll(pattern)) {
    const alias = aliases.get(text);
    if (!alias || index <= alias.start || isTaken(taken, index, index + text.length)) continue;
    while ((document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= index) sentence++;
    if ((document.sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) > index) continue;
    const span = { start: index, end: index + text.length };
    found.push({ ...alias, ...span, sentence, core: span, head: span, rule: 'legal-act/alias-taken-up' });
  }
  return found;
}
