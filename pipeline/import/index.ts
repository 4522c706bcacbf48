import { readBrat } from './brat.ts';
import type { EditedMention } from './edited-mention.ts';
import { readLabelStudio } from './label-studio.ts';
import { readWebAnnotation } from './web-annotation.ts';

export { correctionsBetween } from './corrections.ts';
export { ImportError } from './edited-mention.ts';

/** Reads a file that was edited; one that holds several documents is asked for one of them. */
type Reader = (content: string, documentId: string) => EditedMention[];

/** How a format that people edit is read back, by the name that `--to` gives it. */
export const READERS: Readonly<Record<string, Reader>> = {
  brat: readBrat,
  'label-studio': readLabelStudio,
  'web-annotation': readWebAnnotation,
};
