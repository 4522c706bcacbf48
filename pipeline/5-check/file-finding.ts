import type { Finding } from '../model/records.ts';
import type { RuleEntry } from './rule.ts';

/** Something wrong with a file of the corpus or of its output. */
export type FileProblem = Omit<Finding, 'ruleId' | 'severity'> & { readonly file: string };

/** As a finding. What is wrong with a file as a whole is in its first line. */
export const inFile = (
  { id, severity }: Pick<RuleEntry, 'id' | 'severity'>,
  problem: FileProblem,
): Finding => ({
  ruleId: id,
  severity,
  line: 1,
  ...problem,
});
