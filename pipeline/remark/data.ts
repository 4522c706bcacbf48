import type { CheckedDocument } from '../model/document.ts';
import type { Annotation, Finding } from '../model/records.ts';

/** `file.data.rubricator`. Offsets are UTF-16 units, as those of unist are: `text.slice(start, end)`. */
export interface RubricatorData {
  /** The text that offsets count in: that of the file, without a byte-order mark. */
  readonly text: string;
  /** By position, outer before inner; as in the records, whose offsets are code points. */
  readonly annotations: readonly Annotation[];
  readonly findings: readonly Finding[];
}

export const rubricatorData = (
  { text, annotations }: CheckedDocument,
  findings: readonly Finding[],
): RubricatorData => ({ text, annotations, findings });
