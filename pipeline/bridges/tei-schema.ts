import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type RelaxNg, relaxNg } from './relax-ng.ts';

let loaded: Promise<RelaxNg> | undefined;

/** Validates against the project's own subset of the TEI; read once, found by the package's own name. */
export function teiSchema(): Promise<RelaxNg> {
  loaded ??= relaxNg(
    readFileSync(createRequire(import.meta.url).resolve('rubricator/schemas/rubricator-tei.rng'), 'utf8'),
  );
  return loaded;
}
