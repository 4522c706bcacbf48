import { readBrat } from './brat.ts';
import { readLabelStudio } from './label-studio.ts';
import type { Reader } from './reader.ts';
import { readWebAnnotation } from './web-annotation.ts';

export { correctionsBetween, type Imported } from './corrections.ts';
export { ImportError } from './edited-mention.ts';

/** How a format that people edit is read back, by the name that `--to` gives it. */
export const READERS: Readonly<Record<string, Reader>> = {
  brat: readBrat,
  'label-studio': readLabelStudio,
  'web-annotation': readWebAnnotation,
};
