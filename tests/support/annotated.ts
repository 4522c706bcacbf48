import { fromString, type StringOptions } from '../../pipeline/1-read/index.ts';
import { annotate } from '../../pipeline/annotate.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';

/** Rooms 2 to 5 over a string. */
export const annotated = (text: string, options: StringOptions = {}): CheckedDocument =>
  annotate(fromString(text, options));
