import type { Format } from './format.ts';
import { brat } from './interchange/brat.ts';
import { casJson } from './interchange/cas-json.ts';
import { footnotes } from './interchange/footnotes.ts';
import { jsonl } from './interchange/jsonl.ts';
import { labelStudio } from './interchange/label-studio.ts';
import { timeml } from './interchange/timeml.ts';
import { webAnnotation } from './interchange/web-annotation.ts';
import { json } from './json.ts';
import { tei } from './tei/tei.ts';

/** Every format of a document; a new one is one file and one line here. */
export const formats: readonly Format[] = [
  json,
  tei,
  webAnnotation,
  brat,
  jsonl,
  timeml,
  casJson,
  labelStudio,
  footnotes,
];
