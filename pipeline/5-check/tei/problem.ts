import type { RuleEntry } from '../rule.ts';

/** What is wrong with a TEI document, in a line of it. */
export interface TeiProblem {
  readonly rule: RuleEntry;
  readonly line: number;
  readonly message: string;
  readonly actual?: string;
  readonly expected?: string;
}
