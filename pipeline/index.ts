export { fromString } from './1-read/index.ts';
export { annotate } from './annotate.ts';
