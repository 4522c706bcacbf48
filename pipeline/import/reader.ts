import type { EditedFile } from './edited-mention.ts';

/** Which document a file is read for; one that holds several is asked for it. */
export interface Wanted {
  readonly id: string;
  /** Where words are to be found that come without a place. */
  readonly text: string;
  /** Whose work, where several people have annotated. */
  readonly annotator?: string | undefined;
}

/**
 * Reads a file that was edited.
 * @throws ImportError where it is no such file
 */
export type Reader = (content: string, wanted: Wanted) => EditedFile;
