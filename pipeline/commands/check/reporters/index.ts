import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { REPORTER_NAMES } from './names.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export type ReporterName = (typeof REPORTER_NAMES)[number];

/** Every form of the report; a new one is one file, its name, and a line here. */
export const REPORTERS: Readonly<Record<ReporterName, Reporter>> = { text, json, sarif, github, junit };
