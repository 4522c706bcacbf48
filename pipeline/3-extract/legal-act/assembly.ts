import type { ActDateCandidate, LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { ActType } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import type { Issuer } from './constituents/issuer.ts';
import type { ActNumber } from './constituents/number.ts';
import type { QuotedTitle } from './constituents/quoted-title.ts';
import type { HeadWord } from './vocabulary.ts';

/** A mention while its constituents are being put together; indices are tokens of the sentence. */
export interface Assembly {
  readonly head: HeadWord;
  /** The head noun itself. */
  readonly noun: number;
  /** The head noun with its modifiers. */
  headFrom: number;
  headTo: number;
  /** The whole mention so far. */
  from: number;
  to: number;
  type: ActType;
  subtype: string | undefined;
  jurisdiction: string | undefined;
  /** An issuer that a modifier names: “Presidential”. */
  office: { text: string; span: Span } | undefined;
  issuer: Issuer | undefined;
  /** “of the Republic of Azerbaijan” after a name: the state alone, no part of the core. */
  state: Issuer | undefined;
  /** An issuer that stands before the head. */
  before: { text: string; span: Span } | undefined;
  number: ActNumber | undefined;
  quoted: QuotedTitle | undefined;
  /** A name without quotation marks, with the year in it: token indices. */
  name: { from: number; to: number } | undefined;
  /** Parties: “between the United States and Japan”. */
  parties: { text: string; span: Span } | undefined;
  /** A title in brackets: “Republic Act No. 4566 (Contractors’ License Law)”. */
  bracketTitle: Span | undefined;
  /** A citation in brackets that identifies an otherwise bare head: “the Order (S.I. 2001/3500)”. */
  cited: Span | undefined;
  /** An unquoted title after the head: “on minimum standards on procedures”. */
  complement: { from: number; to: number } | undefined;
  /** “on amendments to the”: the words before the act inside. */
  about: { from: number; to: number } | undefined;
  dates: ActDateCandidate[];
  publishedIn: string | undefined;
  /** “the 1906 Treaty of Extradition”: a year before the head, part of the mention. */
  yearBefore: Span | undefined;
  /** Where words stand before the head that make a name only together with one after it: “International Convention on …”. */
  kindFrom: number | undefined;
  /** The sentence gives the whole title: “may be cited as the …”. */
  entitled: boolean;
  /** Another name of it in a bracket before its date. */
  aliasInside: Span | undefined;
  /** “the Defence Act, Act No. 42 of 2002”: the noun before the number, which heads no act of its own. */
  appositive: number | undefined;
  /** Known by its name alone: “Constitution”, without its state. */
  short: boolean;
  /** The acts named inside this one. */
  nested: LegalActCandidate[];
}

/** The head's first token and the index after it. */
export function assemblyOf(head: HeadWord, noun: number, headTo = noun + 1): Assembly {
  return {
    head,
    noun,
    headFrom: noun,
    headTo,
    from: noun,
    to: headTo,
    type: head.type,
    subtype: head.subtype,
    jurisdiction: undefined,
    office: undefined,
    issuer: undefined,
    state: undefined,
    before: undefined,
    number: undefined,
    quoted: undefined,
    name: undefined,
    parties: undefined,
    bracketTitle: undefined,
    cited: undefined,
    complement: undefined,
    about: undefined,
    dates: [],
    publishedIn: undefined,
    yearBefore: undefined,
    kindFrom: undefined,
    entitled: false,
    aliasInside: undefined,
    appositive: undefined,
    short: false,
    nested: [],
  };
}
