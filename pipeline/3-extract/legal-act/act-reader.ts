import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Rejection } from '../../model/rejection.ts';
import type { Span } from '../../model/span.ts';
import { takeAfterName } from './after-name.ts';
import { aliasAfter, aliasAt } from './alias.ts';
import { type Assembly, assemblyOf } from './assembly.ts';
import { candidateOf, typeByTitle } from './candidate.ts';
import { takeComplement } from './complement.ts';
import { afterTopic } from './constituents/name-joints.ts';
import { nameStart } from './constituents/name-start.ts';
import { type Provisions, provisionsIn } from './constituents/provision.ts';
import { quotedTitleAt } from './constituents/quoted-title.ts';
import { type DefinedTitle, definedTitle } from './defined-title.ts';
import { isSpecific } from './evidence.ts';
import {
  headAt,
  headStart,
  isCollection,
  isCompound,
  isDeed,
  isForce,
  namesBody,
  namesBodyWithAnother,
} from './head-noun.ts';
import { takeKnown } from './known-title.ts';
import { takeLeft, takeModifiers, takeYearBefore } from './left.ts';
import { takeLongTitle } from './long-title.ts';
import { membersAfter } from './members.ts';
import { takeTitleYears, takeYear, takeYearAfterTopic } from './name-year.ts';
import { obliqueAt } from './oblique.ts';
import { withProvisions } from './provisions.ts';
import { quotedAct, titledInside } from './quoted-act.ts';
import type { Reading } from './reading.ts';
import { takeRight } from './right.ts';
import {
  takeBasicLaw,
  takeCharter,
  takeCouncil,
  takeDatedKind,
  takeDecreeLaw,
  takeStandingOrders,
  takeUnion,
} from './special-heads.ts';
import { takeState } from './state-of.ts';
import { takeParties, takeSmallTreaty } from './treaty-name.ts';
import type { HeadWord } from './vocabulary.ts';

/** Acts inside acts inside acts: deeper ones are read on their own. */
const DEEPEST = 4;

/** Tokens between two heads of one name. */
const LOOK_AHEAD = 14;

const YEAR = /^(?:1[89]|20)\d\d$/;

interface Read {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly LegalActCandidate[];
}

/** Reads the acts of one sentence, each head noun once. */
export class ActReader {
  readonly rejections: Rejection[] = [];
  readonly #reading: Reading;
  /** Tokens inside brackets and titles that name the act around them, no other one. */
  readonly #owned = new Set<number>();
  readonly #read = new Map<number, Read | undefined>();
  #provisions: readonly Provisions[] | undefined;
  #barred: ReadonlySet<number> | undefined;
  #defined: { readonly title: DefinedTitle | undefined } | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** What looked like an act and is none; tokens from `from` up to `to`. */
  #reject(why: string, from: number, to: number): undefined {
    this.rejections.push({ layer: 'legal-act', rule: `legal-act/${why}`, ...this.#reading.span(from, to) });
  }

  get provisions(): readonly Provisions[] {
    this.#provisions ??= provisionsIn(this.#reading);
    return this.#provisions;
  }

  /** Tokens of provisions: no name runs over them. */
  #isBarred(index: number): boolean {
    this.#barred ??= new Set(
      this.provisions.flatMap(({ from, next }) => Array.from({ length: next - from }, (_, i) => from + i)),
    );
    return this.#barred.has(index);
  }

  /** “Law Reform Act”, “Rules of Origin Regulations”: the first of two heads is a word of the second one's name. */
  #isInsideName(noun: number): boolean {
    const reading = this.#reading;
    if (!reading.isCapital(noun)) return false;
    const preposition = reading.words.is.subjectPrepositions.has(reading.lower(noun + 1))
      ? noun + 2
      : noun + 1;
    const joint =
      preposition > noun + 1 && reading.lower(preposition) === 'the' ? preposition + 1 : preposition;
    // “Markets Act 2000 (Regulated Activities) Order”.
    const first = YEAR.test(reading.text(joint)) && reading.text(joint + 1) === '(' ? joint + 1 : joint;
    const isInside = (index: number): boolean => reading.isCapital(index) || reading.text(index) === '-';
    for (
      let index = afterTopic(reading, first);
      index < noun + LOOK_AHEAD && isInside(index);
      index = afterTopic(reading, index + 1)
    ) {
      const head = reading.words.heads.get(reading.lower(index));
      if (head?.nameBefore && !head.plural)
        return nameStart(reading, index, (at) => this.#isBarred(at)) <= noun;
      if (head?.nameBefore && head.type === 'regulation')
        return nameStart(reading, index, (at) => this.#isBarred(at)) <= noun;
    }
    return false;
  }

  /** The title that the sentence gives whole, if any. */
  get #title(): DefinedTitle | undefined {
    this.#defined ??= { title: definedTitle(this.#reading) };
    return this.#defined.title;
  }

  /** The candidates of the act whose head noun stands at a token; empty where it was read before, or is none. */
  at(noun: number): readonly LegalActCandidate[] {
    if (this.#read.has(noun) || this.#owned.has(noun)) return [];
    return this.#readAt(noun, 0)?.candidates ?? [];
  }

  /** `floor`: no token before it belongs to the act. */
  #readAt(noun: number, depth: number, floor = 0): Read | undefined {
    const known = this.#read.get(noun);
    if (known || this.#read.has(noun)) return known;
    const read = this.#assemble(noun, depth, floor);
    this.#read.set(noun, read);
    return read;
  }

  #assemble(noun: number, depth: number, floor: number): Read | undefined {
    const reading = this.#reading;
    const from = headStart(reading, noun);
    const head = headAt(reading, from, noun);
    if (!head || depth > DEEPEST || this.#isBarred(noun) || isCompound(reading, from, noun)) return undefined;
    const title = this.#title;
    if (title && title.from <= noun && noun < title.to)
      return noun === title.noun ? this.#entitled(head, title, depth) : undefined;
    if (isForce(reading, noun) || isDeed(reading, head, noun)) return undefined;
    if (this.#isInsideName(noun)) return undefined;
    if (isCollection(reading, head, noun, this.provisions))
      return this.#reject('collection-of-acts', noun, noun + 1);
    if (namesBody(reading, noun) || namesBodyWithAnother(reading, noun))
      return this.#reject('names-a-body', noun, noun + 2);
    const act = assemblyOf(head, from, noun + 1);
    takeDecreeLaw(reading, act);
    takeModifiers(reading, act);
    takeCouncil(reading, act);
    takeStandingOrders(reading, act);
    takeUnion(reading, act);
    takeLeft(reading, act, (index) => index < floor || this.#isBarred(index));
    takeAfterName(reading, act);
    takeSmallTreaty(reading, act);
    takeLongTitle(reading, act);
    takeYear(reading, act);
    takeYearAfterTopic(reading, act);
    takeRight(reading, act, depth > 0);
    const inner: LegalActCandidate[] = [];
    takeComplement(reading, act, (index, first) => {
      const read = this.#readAt(index, depth + 1, first);
      if (read) inner.push(...read.candidates);
      return read;
    });
    act.nested.push(...inner);
    if (act.complement) takeYearAfterTopic(reading, act);
    if (act.head.type === 'treaty' && !act.parties && (act.dates.length > 0 || act.complement))
      takeParties(reading, act);
    if (act.name || act.complement) takeYearBefore(reading, act);
    if (act.nested.length > 0 || act.complement) takeRight(reading, act, depth > 0);
    takeDatedKind(reading, act);
    takeKnown(reading, act);
    takeCharter(reading, act);
    // “Basic Law”: the modifier makes the name.
    if (act.type === 'constitution' && act.head.word === 'law') {
      const dated = act.dates.some(({ role }) => role === 'dated');
      if ((act.head.plural && !dated) || !reading.isCapital(noun)) return undefined;
      takeBasicLaw(reading, act);
      takeRight(reading, act, depth > 0);
    }
    takeState(reading, act);
    return this.#finished(act, depth);
  }

  /** The act whose whole title is given. */
  #entitled(head: HeadWord, { from, to, noun }: DefinedTitle, depth: number): Read | undefined {
    const reading = this.#reading;
    const act = assemblyOf(head, noun);
    act.entitled = true;
    act.name = { from, to };
    act.from = from;
    act.to = to;
    takeTitleYears(reading, act);
    takeRight(reading, act, depth > 0);
    takeKnown(reading, act);
    takeState(reading, act);
    return this.#finished(act, depth);
  }

  #ownSpan({ start, end }: Span): void {
    const to = this.#reading.indexAt(end);
    for (let index = this.#reading.indexAt(start); index < to; index++) this.#owned.add(index);
  }

  /** “Organic Law (Decree-Law No. 26123)”: the kind in a bracket belongs to the act before it. */
  #ownKind(index: number): void {
    this.#owned.add(index);
    if (this.#reading.lower(index) !== 'decree') return;
    const law = this.#reading.text(index + 1) === '-' ? index + 2 : index + 1;
    if (this.#reading.lower(law) === 'law') this.#owned.add(law);
  }

  #own(act: Assembly, members: readonly LegalActCandidate[], alias: Span | undefined): void {
    const reading = this.#reading;
    const own = (span: Span): void => this.#ownSpan(span);
    if (act.bracketTitle) own(act.bracketTitle);
    if (act.appositive !== undefined) this.#owned.add(act.appositive);
    if (alias) own(alias);
    if (act.number) own(act.number.span);
    for (let index = act.headTo; index < act.to; index++)
      if (reading.text(index) === '(') this.#ownKind(index + 1);
    for (const { title } of act.nested) if (title?.quoted && act.nested.length > 0) own(title.span);
    if (act.name) own(reading.span(act.name.from, act.name.to));
    if (act.about) own(reading.span(act.about.from, act.about.to));
    if (act.complement) own(reading.span(act.complement.from, act.complement.to));
    for (const { start, end } of titledInside(reading, act)) own({ start, end });
    for (const { title } of members) if (title?.quoted && typeByTitle(reading, title.span)) own(title.span);
  }

  #finished(act: Assembly, depth: number): Read | undefined {
    const reading = this.#reading;
    const quoted = quotedWhole(reading, act);
    if (quoted) return quoted;
    if (!isSpecific(reading, act)) {
      if (act.issuer?.court) this.#reject('decision-of-a-court', act.from, act.to);
      else if (act.kindFrom !== undefined) this.#reject('kind-of-act', act.kindFrom, act.headTo);
      const oblique = obliqueAt(reading, act);
      const alias = oblique && aliasAfter(reading, oblique, act.headTo);
      if (alias) this.#ownSpan(alias);
      const candidates = oblique ? [withProvisions(reading, this.provisions, oblique)] : [];
      if (alias) candidates.push(alias);
      const from = oblique ? reading.indexAt(oblique.start) : act.from;
      return oblique
        ? { from, to: act.headTo, candidates: [...candidates, ...act.nested] }
        : { from: act.from, to: act.from, candidates: act.nested };
    }
    const first = candidateOf(reading, act, `legal-act/${ruleOf(act)}`);
    const { members, next } = membersAfter(reading, act, first, depth > 0);
    const placed = members.map((member) => withProvisions(reading, this.provisions, member));
    const [mention] = placed;
    const alias =
      mention &&
      (act.aliasInside ? aliasAt(reading, mention, act.aliasInside) : aliasAfter(reading, mention, next));
    this.#own(act, members, alias);
    const candidates = [...placed, ...(alias ? [alias] : []), ...act.nested, ...titledInside(reading, act)];
    return { from: act.from, to: next, candidates };
  }
}

/** A policy or a set of rules that is named by its title in quotation marks alone. */
function quotedWhole(reading: Reading, act: Assembly): Read | undefined {
  if ((act.head.type !== 'policy' && act.head.type !== 'regulation') || act.number || act.issuer)
    return undefined;
  const from = reading.lower(act.from - 1) === 'the' ? act.from - 2 : act.from - 1;
  const quoted = quotedTitleAt(reading, from);
  if (!quoted || quoted.next - from < 5) return undefined;
  const candidates = quotedAct(reading, quoted).filter(({ type }) => type === act.head.type);
  return candidates.length === 0 ? undefined : { from, to: quoted.next, candidates };
}

const ruleOf = (act: Assembly): string => {
  if (act.nested.length > 0) return 'about-another-act';
  if (act.quoted) return 'quoted-title';
  if (act.number) return 'type-and-number';
  if (act.name) return 'named-act';
  return act.dates.length > 0 ? 'type-and-date' : 'type-and-issuer';
};
