import type { AnnotatedDocument } from '../model/document.ts';
import type { Annotation, Finding } from '../model/records.ts';
import type { Span } from '../model/span.ts';

/** What a check found, before it is given its rule, file, line and column. */
export interface Problem {
  /** What, where, what to do. */
  readonly message: string;
  readonly annotation?: Annotation;
  /** Where in the text, in UTF-16 units; the annotation's own span where it is left out. */
  readonly span?: Span;
  readonly actual?: string;
  readonly expected?: string;
}

/** What a check may look at: the document in UTF-16 units, fresh or read back from disk. */
export type Checkable = Pick<
  AnnotatedDocument,
  'id' | 'text' | 'pages' | 'separators' | 'annotations' | 'settings' | 'collection' | 'settledCorrections'
>;

/** One thing that holds of every document, or is reported. */
export interface CheckRule {
  /** `group/what-is-wrong`. */
  readonly id: string;
  readonly severity: Finding['severity'];
  /** For the rule reference: what is checked and why. */
  readonly docs: string;
  readonly check: (document: Checkable) => Iterable<Problem>;
}

/** A rule that looks at one annotation at a time. */
export const perAnnotation =
  (check: (annotation: Annotation, document: Checkable) => Iterable<Problem>): CheckRule['check'] =>
  (document) => {
    const problems: Problem[] = [];
    for (const annotation of document.annotations)
      for (const problem of check(annotation, document)) problems.push(problem);
    return problems;
  };
