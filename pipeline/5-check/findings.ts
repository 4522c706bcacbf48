import type { Finding } from '../model/records.ts';
import type { Place } from './lines.ts';
import type { CheckRule, Problem } from './rule.ts';

/** A problem as the finding that is written. */
export function findingOf(
  { id, severity }: Pick<CheckRule, 'id' | 'severity'>,
  { message, annotation, span = annotation, actual, expected }: Problem,
  file: string,
  place: (offset: number) => Place,
): Finding {
  return {
    ruleId: id,
    severity,
    message,
    file,
    ...(span === undefined ? {} : { ...place(span.start), start: span.start, end: span.end }),
    ...(annotation === undefined ? {} : { annotation: annotation.id }),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
  };
}
