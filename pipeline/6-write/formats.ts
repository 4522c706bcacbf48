import type { Format } from './format.ts';
import { json } from './json.ts';
import { tei } from './tei/tei.ts';

/** Every format of a document; a new one is one file and one line here. */
export const formats: readonly Format[] = [json, tei];
