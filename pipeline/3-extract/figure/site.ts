import type { Document } from '../../model/document.ts';
import type { Amount } from './amount.ts';
import type { Clause } from './clause.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Whole } from './partitive.ts';
import type { FigureWords } from './words.ts';

/** The tokens of an identifier that was just rejected: later numbers of its list are identifiers too. */
export interface Carried {
  readonly next: number;
  /** “Articles”, against “Article”. */
  readonly plural: boolean;
}

/** A number where it stands, with all that was read around it: what the rejectors judge. */
export interface Site {
  readonly clause: Clause;
  readonly words: FigureWords;
  readonly prose: Document['prose'];
  readonly amount: Amount;
  readonly counted: NounPhrase | undefined;
  readonly whole: Whole | undefined;
  readonly carried: Carried | undefined;
}
