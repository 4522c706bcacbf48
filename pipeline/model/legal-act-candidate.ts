import type { Candidate } from './candidate.ts';
import type { ActDate, ActType, LegalActAnnotation, Provision } from './records.ts';
import type { Span } from './span.ts';

/** A date that a mention holds or that belongs to it; `span` is the date's own. */
export interface ActDateCandidate {
  readonly span: Span;
  readonly role: ActDate['role'];
  readonly certainty?: ActDate['certainty'];
}

/** A mention of an act as its words say it; `4-resolve` finds what it refers to and how it bears on other acts. */
export interface LegalActCandidate extends Candidate {
  readonly layer: 'legal-act';
  readonly type: ActType;
  readonly subtype?: string;
  readonly form: LegalActAnnotation['form'];
  readonly bare?: true;
  /** The head noun in the singular, in lower case (`decree`); empty for citations and names without one. */
  readonly noun: string;
  readonly plural: boolean;
  readonly core: Span;
  /** The head noun with its modifiers. */
  readonly head: Span;
  readonly number?: { readonly text: string; readonly span: Span };
  readonly title?: { readonly span: Span; readonly quoted: boolean };
  /** `text` is the name in its plain form (“President” for “Presidential”). */
  readonly issuer?: { readonly text: string; readonly span: Span };
  /** The code of the state or union that the words name. */
  readonly jurisdiction?: string;
  readonly dates: readonly ActDateCandidate[];
  readonly provisions: readonly Provision[];
  readonly publishedIn?: string;
  /** The head that this mention shares with its neighbours. */
  readonly group?: Span;
  readonly instances?: number;
  /** The mention that this one abbreviates where it is defined: “(“the 2002 Act”)”. */
  readonly aliasOf?: Span;
}
