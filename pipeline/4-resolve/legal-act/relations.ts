import type { ExtractedDocument } from '../../model/document.ts';
import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { ActRelation } from '../../model/records.ts';
import { related } from './related.ts';
import { type Signal, signalsOf } from './signals.ts';
import type { Mention } from './to-draft.ts';

/** UTF-16 units: longer than any words that relate one act to another. */
const REACH = 90;

/** The words before an act, without its article and opening marks, as one line in small letters. */
const lead = (prose: string, from: number, to: number): string =>
  prose
    .slice(Math.max(from, to - REACH), to)
    .replace(/\s+/gu, ' ')
    .replace(/[\s“"«„]*(?:\bthe |\bits |\ba )?[\s“"«„(]*$/iu, '')
    .toLowerCase();

const endsWith = (text: string, words: string): boolean =>
  text.endsWith(words) && !/[\p{L}]/u.test(text.charAt(text.length - words.length - 1));

/** The relation of an act to one inside it. */
const nestedSignal = (before: string, signals: readonly Signal[]): Signal | undefined =>
  signals.find(({ words, nested }) => nested && endsWith(before, words));

/** The relation of an act to the next one: nothing but the signal, an auxiliary and a comma stands between them. */
function betweenSignal(between: string, signals: readonly Signal[]): Signal | undefined {
  const text = between
    .replace(/^[,\s)”"»(]+/u, '')
    .replace(
      /^(?:as |which |that |was |were |is |are |has been |had been |and |later |then |and later )+/u,
      '',
    );
  return signals.find(({ words, nested }) => !nested && words === text);
}

interface Links {
  readonly from: number;
  readonly relation: (target: string) => ActRelation;
  readonly to: number;
}

/** Which mentions are members of the list that `index` opens: they share its relation. */
function groupOf(mentions: readonly Mention[], index: number): number[] {
  const head = mentions[index]?.candidate.group;
  if (!head) return [index];
  const members = [];
  for (let i = index; mentions[i]?.candidate.group?.start === head.start; i++) members.push(i);
  return members;
}

const link = (from: number, to: number, type: ActRelation['type']): Links => ({
  from,
  to,
  relation: (target) => ({ type, target }),
});

function nestedLinks(
  mentions: readonly Mention[],
  outer: number,
  inner: number,
  prose: string,
  signals: readonly Signal[],
): Links[] {
  const container = mentions[outer]?.candidate;
  const held = mentions[inner]?.candidate;
  if (!container || !held) return [];
  if (held.group && mentions[inner - 1]?.candidate.group?.start === held.group.start) return [];
  const before = lead(prose, container.start, held.start);
  const protocol = container.noun === 'protocol' && endsWith(before, 'to') ? 'supplements' : undefined;
  const type = nestedSignal(before, signals)?.type ?? protocol;
  if (!type) return [];
  return groupOf(mentions, inner).map((member) => link(outer, member, type));
}

function neighbourLinks(
  mentions: readonly Mention[],
  left: number,
  right: number,
  prose: string,
  signals: readonly Signal[],
): Links[] {
  const a = mentions[left]?.candidate;
  const b = mentions[right]?.candidate;
  if (!a || !b || a.sentence !== b.sentence || b.start - a.end > REACH || b.start < a.end) return [];
  const signal = betweenSignal(lead(prose, a.end, b.start), signals);
  if (!signal)
    return /\bthereto$/u.test(prose.slice(b.start, b.end)) ? [link(right, left, 'supplements')] : [];
  return signal.inward
    ? [link(right, left, signal.type)]
    : groupOf(mentions, right).map((to) => link(left, to, signal.type));
}

const inside = (outer: LegalActCandidate, inner: LegalActCandidate): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** How acts bear on each other, by the words between them. */
export function withRelations(document: ExtractedDocument, mentions: readonly Mention[]): Mention[] {
  const signals = signalsOf(document.settings.language);
  const links: Links[] = [];
  const open: number[] = [];
  let before: number | undefined;
  mentions.forEach(({ candidate }, index) => {
    for (let top = open.at(-1); top !== undefined && !holds(mentions, top, candidate); top = open.at(-1))
      open.pop();
    const outer = open.at(-1);
    if (outer !== undefined) links.push(...nestedLinks(mentions, outer, index, document.prose, signals));
    else {
      if (before !== undefined)
        links.push(...neighbourLinks(mentions, before, index, document.prose, signals));
      before = index;
    }
    open.push(index);
  });
  return applied(mentions, links);
}

function holds(mentions: readonly Mention[], index: number, inner: LegalActCandidate): boolean {
  const outer = mentions[index]?.candidate;
  return outer !== undefined && inside(outer, inner);
}

function applied(mentions: readonly Mention[], links: readonly Links[]): Mention[] {
  const changed = [...mentions];
  for (const { from, to, relation } of links) {
    const source = changed[from];
    const target = changed[to];
    if (source && target) changed[from] = related(source, relation(target.draft.id));
  }
  return changed;
}
