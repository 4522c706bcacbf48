import type { Annotation, Finding } from '../model/records.ts';
import { byPosition } from '../model/span.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { counterparts } from './counterparts.ts';
import { fieldsIn } from './fields.ts';
import { findingsBeyond } from './findings-beyond.ts';

/** A field that two runs fill otherwise; undefined where a run does not fill it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Change {
  readonly before: Annotation;
  readonly after: Annotation;
  readonly fields: readonly FieldChange[];
}

/** How the annotations of one document differ between two runs; each list by position. */
export interface Difference {
  readonly document: string;
  /** A document that a run does not have is an empty text. */
  readonly before: AnnotatedText;
  readonly after: AnnotatedText;
  readonly added: readonly Annotation[];
  readonly removed: readonly Annotation[];
  readonly changed: readonly Change[];
  readonly newFindings: readonly Finding[];
  readonly goneFindings: readonly Finding[];
}

function changesOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ field, before: before.get(field), after: after.get(field) }))
    .filter((change) => change.before !== change.after);
}

const nothing = (id: string): AnnotatedText => ({
  id,
  text: '',
  sentences: [],
  annotations: [],
  findings: [],
});

/** Compares two runs over one document; one of them may not have it. */
export function difference(
  document: string,
  before: AnnotatedText = nothing(document),
  after: AnnotatedText = nothing(document),
): Difference {
  const found = counterparts(before, after);
  const [old, now] = [fieldsIn(before), fieldsIn(after)];
  const changed = found.pairs
    .map(([a, b]): Change => ({ before: a, after: b, fields: changesOf(old(a), now(b)) }))
    .filter(({ fields }) => fields.length > 0)
    .sort((x, y) => byPosition(x.after, y.after));
  return {
    document,
    before,
    after,
    added: found.after,
    removed: found.before,
    changed,
    newFindings: findingsBeyond(after.findings, before.findings),
    goneFindings: findingsBeyond(before.findings, after.findings),
  };
}

/** Whether two runs agree in all that is compared. */
export const same = ({ added, removed, changed, newFindings, goneFindings }: Difference): boolean =>
  [added, removed, changed, newFindings, goneFindings].every((list) => list.length === 0);
