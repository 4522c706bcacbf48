import { existsSync } from 'node:fs';
import { dateSets } from './date.ts';
import { edtfPairs, mappingTable } from './date-pairs.ts';
import { figureSets } from './figures/sets.ts';
import { legalActSets } from './legal-act.ts';
import { actsToRead } from './sample.ts';
import { score } from './score.ts';
import { seedActs } from './seed-acts.ts';
import { workedActs } from './worked-acts.ts';

/** `npm run measure -- <data folder> [part of a set's name …]`: accuracy on development sets that live elsewhere. */
const [data, ...wanted] = process.argv.slice(2);
if (data === undefined || !existsSync(data)) {
  console.error(
    'measure: name the folder of development data, e.g. `npm run measure -- ../shared/data dates/timebank`',
  );
  process.exit(2);
}
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));
const sets = [...dateSets, ...figureSets, ...legalActSets].filter(({ name }) => isWanted(name));
for (const set of sets) console.log(`\n## ${set.name}\n${score(set, data)}`);
const WORKED = 'legal-acts/worked-examples';
if (isWanted(WORKED)) console.log(`\n## ${WORKED}\n${workedActs(data)}`);
const SEED = 'seed/state-security-service';
if (isWanted(SEED)) console.log(`\n## ${SEED} (legal acts)\n${seedActs(data)}`);
/** Printed only when asked for: it is there to be read. */
const SAMPLE = 'sample/legal-acts';
if (wanted.includes(SAMPLE)) console.log(`\n## ${SAMPLE}\n${actsToRead(data)}`);
const TABLES = { 'dates/edtf-natlang': edtfPairs, 'dates/mapping': mappingTable };
for (const [name, table] of Object.entries(TABLES))
  if (isWanted(name)) console.log(`\n## ${name}\n${table(data)}`);
