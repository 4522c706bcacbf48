import type { AnnotatedDocument, CheckedDocument } from '../model/document.ts';
import type { Finding } from '../model/records.ts';
import type { Stage } from '../model/stage.ts';
import { catalogue } from './catalogue.ts';
import { findingOf } from './findings.ts';
import { placesIn } from './lines.ts';
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

/** Is it valid, consistent, true to the text? */
export const check: Stage<AnnotatedDocument, CheckedDocument> = (document) => {
  const found = checkRules.flatMap((rule) => [...rule.check(document)].map((problem) => ({ rule, problem })));
  if (found.length === 0) return { ...document, findings: [] };
  const place = placesIn(document.text);
  const findings = found.map(({ rule, problem }) => findingOf(rule, problem, document.id, place));
  return { ...document, findings: findings.sort(inTextOrder) };
};
