import type { ExtractedDocument } from '../../model/document.ts';
import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { ActRelation } from '../../model/records.ts';
import { isSecondVerb, isVerbOfAnother } from './joined-verbs.ts';
import { related } from './related.ts';
import { firstVerbsOf, makingVerbsOf, type Signal, signalsOf } from './signals.ts';
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

/** “the Tea Act, as amended (5 U.S.C. 7)”: nobody says by what. */
const AS_AMENDED = /^[,\s]*as (?:last |further )?amended[\s,(]*$/u;

/** The relation of an act to the next one: nothing but the signal, an auxiliary and a comma stands between them. */
function betweenSignal(
  between: string,
  signals: readonly Signal[],
  firstVerbs: ReadonlySet<string>,
): Signal | undefined {
  if (AS_AMENDED.test(between)) return undefined;
  const text = between
    .replace(/^[,\s)”"»(]+/u, '')
    .replace(
      /^(?:as |which |that |was |were |is |are |has been |had been |and |later |then |and later )+/u,
      '',
    );
  return (
    signals.find(({ words, nested }) => !nested && words === text) ??
    signals.find((signal) => isSecondVerb(text, signal, firstVerbs))
  );
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

interface Verbs {
  readonly signals: readonly Signal[];
  /** Those whose object an act is: “approved”, “adopted”. */
  readonly transitive: readonly string[];
  readonly firstVerbs: ReadonlySet<string>;
}

const remembered = new Map<string, Verbs>();

/** The verbs of a language, made once. */
function verbsOf(language: string): Verbs {
  const known = remembered.get(language) ?? newVerbsOf(language);
  remembered.set(language, known);
  return known;
}

function newVerbsOf(language: string): Verbs {
  const signals = signalsOf(language);
  const outward = signals.flatMap(({ words, nested, inward }) => (nested || inward ? [] : [words]));
  return {
    signals,
    transitive: [...outward, ...makingVerbsOf(language)],
    firstVerbs: firstVerbsOf(language),
  };
}

/** “Decree No. 30 (the Archives Decree) repealed …”: an alias where it is defined speaks for its act. */
function ownerOf(mentions: readonly Mention[], top: readonly number[], next: number): number {
  const alias = mentions[next]?.candidate.aliasOf;
  const before = top.at(-2);
  const act = before === undefined ? undefined : mentions[before]?.candidate;
  return alias && before !== undefined && act?.start === alias.start ? before : next;
}

/** `next` is the mention next to `right`; `left` the act that it speaks for. */
function neighbourLinks(
  mentions: readonly Mention[],
  { left, next }: { readonly left: number; readonly next: number },
  right: number,
  prose: string,
  { signals, firstVerbs, transitive }: Verbs,
  latest: Links | undefined,
): Links[] {
  const a = mentions[next]?.candidate;
  const b = mentions[right]?.candidate;
  if (!a || !b || a.sentence !== b.sentence || b.start - a.end > REACH || b.start < a.end) return [];
  const signal = betweenSignal(lead(prose, a.end, b.start), signals, firstVerbs);
  if (!signal)
    return /\bthereto$/u.test(prose.slice(b.start, b.end)) ? [link(right, left, 'supplements')] : [];
  if (signal.inward) return [link(right, left, signal.type)];
  const subject = isVerbOfAnother(prose.slice(a.end, b.start), signal)
    ? subjectBefore(mentions, left, prose, latest, transitive)
    : left;
  return subject === undefined ? [] : groupOf(mentions, right).map((to) => link(subject, to, signal.type));
}

/** “The decree approved the statute and repealed …”: the act that does both; undefined where it is none. */
function subjectBefore(
  mentions: readonly Mention[],
  left: number,
  prose: string,
  latest: Links | undefined,
  transitive: readonly string[],
): number | undefined {
  if (latest && (latest.from === left || latest.to === left)) return Math.min(latest.from, latest.to);
  const start = mentions[left]?.candidate.start ?? 0;
  const before = lead(prose, 0, start);
  return transitive.some((verb) => endsWith(before, verb)) ? undefined : left;
}

/** Nothing but “and”, a comma and an article stands between two acts. */
const isJoined = (prose: string, a: LegalActCandidate, b: LegalActCandidate): boolean =>
  a.end <= b.start &&
  b.start - a.end < REACH &&
  /^[\s)”"»]*(?:,|,?\s*and|,?\s*as well as)\s+(?:the\s+|its\s+)?[“"«(]?$/iu.test(prose.slice(a.end, b.start));

/** “were amended by”: what stands before the verb is more than one act. */
const PLURAL = /^[\s)”"»]*,?\s*(?:were|are|have been|had been)\s/u;
/** Acts in one list; more than any real one. */
const MOST = 20;

/** “The Tea Act and the Salt Act were repealed by …”: the acts before the last of `top`, which stands next to the verb. */
function subjectLinks(
  mentions: readonly Mention[],
  top: readonly number[],
  link: Links,
  prose: string,
): Links[] {
  const by = mentions[link.from]?.candidate;
  let last = mentions[link.to]?.candidate;
  if (!by || !last || by.start < last.end || !PLURAL.test(prose.slice(last.end, by.start))) return [];
  const links: Links[] = [];
  for (let i = top.length - 2; i >= 0 && links.length < MOST; i--) {
    const index = top[i];
    const before = index === undefined ? undefined : mentions[index]?.candidate;
    if (index === undefined || !before || !isJoined(prose, before, last)) break;
    links.push({ ...link, to: index });
    last = before;
  }
  return links;
}

/** “It repealed the Tea Act and the Salt Act.”: the act is one more object, no subject of what follows. */
function objectLink(
  mentions: readonly Mention[],
  { from, to, relation }: Links,
  index: number,
  prose: string,
): Links[] {
  const last = mentions[to]?.candidate;
  const next = mentions[index]?.candidate;
  if (!last || !next || from > to || last.sentence !== next.sentence || next.group) return [];
  const ends = /^[\s)”"»]*(?:[.,;:)]|and\b|$)/u.test(prose.slice(next.end, next.end + 8));
  return ends && isJoined(prose, last, next) ? [{ from, to: index, relation }] : [];
}

const inside = (outer: LegalActCandidate, inner: LegalActCandidate): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** How acts bear on each other, by the words between them. */
export function withRelations(document: ExtractedDocument, mentions: readonly Mention[]): Mention[] {
  const verbs = verbsOf(document.settings.language);
  const { signals } = verbs;
  const links: Links[] = [];
  const open: number[] = [];
  const top: number[] = [];
  let latest: Links | undefined;
  mentions.forEach(({ candidate }, index) => {
    for (let top = open.at(-1); top !== undefined && !holds(mentions, top, candidate); top = open.at(-1))
      open.pop();
    const outer = open.at(-1);
    if (outer !== undefined) links.push(...nestedLinks(mentions, outer, index, document.prose, signals));
    else {
      const before = top.at(-1);
      const own =
        before === undefined
          ? []
          : neighbourLinks(
              mentions,
              { left: ownerOf(mentions, top, before), next: before },
              index,
              document.prose,
              verbs,
              latest,
            );
      const more = own.flatMap((one) => subjectLinks(mentions, top, one, document.prose));
      const object = latest && own.length === 0 ? objectLink(mentions, latest, index, document.prose) : [];
      links.push(...own, ...more, ...object);
      latest = own.at(-1) ?? object[0];
      top.push(index);
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
