import { parseAll } from './2-parse/index.ts';
import { extractAll } from './3-extract/index.ts';
import { resolveAll } from './4-resolve/index.ts';
import { check } from './5-check/index.ts';
import type { CheckedDocument } from './model/document.ts';
import type { SourceText } from './model/source-text.ts';
import { forOne, type StageForAll } from './model/stage.ts';

/**
 * Rooms 2 to 5 in order: pure, synchronous, and never throwing for bad text. Several sources go through a room, and
 * through each of the larger steps in it, before the next one begins: its compiled code does not fit into the processor's
 * cache beside that of the next one, and documents of a few pages take a third less time so than one by one. What is in
 * memory are all of them.
 */
export const annotateAll: StageForAll<SourceText, CheckedDocument> = (sources) =>
  resolveAll(extractAll(parseAll(sources))).map(check);

export const annotate = forOne(annotateAll);
