import { parse } from './2-parse/index.ts';
import { extract } from './3-extract/index.ts';
import { resolve } from './4-resolve/index.ts';
import { check } from './5-check/index.ts';
import type { CheckedDocument } from './model/document.ts';
import type { SourceText } from './model/source-text.ts';
import type { Stage } from './model/stage.ts';

/** Rooms 2 to 5 in order: pure, synchronous, and never throwing for bad text. */
export const annotate: Stage<SourceText, CheckedDocument> = (source) =>
  check(resolve(extract(parse(source))));

/**
 * Several sources, a room after the other. A room's compiled code does not fit into the processor's cache beside that of
 * the next one: documents of a few pages take a quarter less time so than one by one. What is in memory are all of them.
 */
export const annotateAll = (sources: readonly SourceText[]): CheckedDocument[] =>
  sources.map(parse).map(extract).map(resolve).map(check);
