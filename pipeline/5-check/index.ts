import type { AnnotatedDocument, CheckedDocument } from '../model/document.ts';
import type { Finding } from '../model/records.ts';
import type { Stage } from '../model/stage.ts';
import { catalogue } from './catalogue.ts';
import { findingOf } from './findings.ts';
import { placesIn } from './lines.ts';
import type { CheckRule, Problem } from './rule.ts';
import { checkRules } from './rules.ts';

export { catalogue, GROUPS } from './catalogue.ts';
export { inFile } from './file-finding.ts';
export * as rules from './file-rules.ts';
export type { Example, RuleEntry } from './rule.ts';
export { isRecord, validateRecord } from './schema/record.ts';
export { verifyOutput, type WrittenDocument } from './verify.ts';

const docs = new Map(catalogue.map((rule) => [rule.id, rule.docs]));

/** What a rule checks and why; undefined for what is no rule. */
export const ruleDocs = (id: string): string | undefined => docs.get(id);

/** In the order of the text; what concerns the whole document comes first. */
const inTextOrder = (a: Finding, b: Finding): number => (a.start ?? -1) - (b.start ?? -1);

const NO_FINDINGS: readonly Finding[] = [];

/** A document with its findings. Their key comes first: after a spread V8 would give every document a hidden class of its own. */
const withFindings = (document: AnnotatedDocument, findings: readonly Finding[]): CheckedDocument =>
  Object.assign({ findings: NO_FINDINGS }, document, { findings });

/** Is it valid, consistent, true to the text? */
export const check: Stage<AnnotatedDocument, CheckedDocument> = (document) => {
  const found: { rule: CheckRule; problem: Problem }[] = [];
  for (const rule of checkRules) for (const problem of rule.check(document)) found.push({ rule, problem });
  if (found.length === 0) return withFindings(document, NO_FINDINGS);
  const place = placesIn(document.text);
  const findings = found.map(({ rule, problem }) => findingOf(rule, problem, document.id, place));
  return withFindings(document, findings.sort(inTextOrder));
};
