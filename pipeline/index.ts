// The library: `toRecord(annotate(fromString(text)))`.
export { fromString, type StringOptions } from './1-read/index.ts';
export { type Format, formats, type OutputFile, toRecord, write } from './6-write/index.ts';
export { annotate } from './annotate.ts';
export type { CheckedDocument } from './model/document.ts';
export type * from './model/records.ts';
export { summarise } from './model/summary.ts';
