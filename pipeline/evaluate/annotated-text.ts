import type { Annotation, Finding, Sentence } from '../model/records.ts';

/** A text with its mentions: a checked document, or a record read from disk. Offsets are UTF-16 units. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  /** By position. */
  readonly sentences: readonly Sentence[];
  /** By position, outer before inner. */
  readonly annotations: readonly Annotation[];
  readonly findings: readonly Finding[];
  /** What people have said of the mentions, where that is in there. */
  readonly corrections?: readonly unknown[];
}
