import type { Finding } from '../model/records.ts';
import type { Place } from './lines.ts';
import type { Problem, RuleEntry } from './rule.ts';

/** Where a problem lies, for people: in the text, or in the file that it names. */
function placeOf(
  { annotation, span = annotation, at }: Problem,
  file: string,
  place: (offset: number) => Place,
): Partial<Finding> {
  if (at !== undefined) return { ...at, ...(span && { start: span.start, end: span.end }) };
  return { file, ...(span && { ...place(span.start), start: span.start, end: span.end }) };
}

/** A problem of a document as the finding that is written. */
export function findingOf(
  { id, severity }: Pick<RuleEntry, 'id' | 'severity'>,
  problem: Problem,
  document: string,
  place: (offset: number) => Place,
): Finding {
  const { message, annotation, actual, expected } = problem;
  return {
    ruleId: id,
    severity,
    message,
    ...placeOf(problem, document, place),
    ...(annotation === undefined ? {} : { annotation: annotation.id }),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
  };
}
