import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { batches } from './batches.ts';
import { growth } from './growth.ts';
import { killed } from './killed.ts';
import { peers } from './peers.ts';
import { steps, wholeJobRow } from './steps.ts';
import { charactersOf, textOfLength, textsIn } from './texts.ts';
import { table } from './timing.ts';

/**
 * `npm run bench -- [folder of texts]`: the whole job, its steps, growth with the length of documents, and peers on the same
 * text, on one core, in memory. Without a folder the texts are those of the corpus.
 * `--longest MB`: the longest document; 5 unless said.
 * `--batch MB`: instead, the program itself from disk to disk: many documents, one thread against two, memory; the
 * largest corpus has so many megabytes.
 * `--kill documents`: instead, whether a run over so many documents survives being killed twenty times.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    longest: { type: 'string', default: '5' },
    batch: { type: 'string' },
    kill: { type: 'string' },
  },
});
const [folder = 'corpus'] = positionals;
const own = textsIn(folder);
if (charactersOf(own) === 0) {
  console.error(`bench: there are no texts in ${folder}. Name a folder with .md or .txt files.`);
  process.exit(2);
}

function inMemory(): void {
  const repeated = Array.from({ length: Math.ceil(500_000 / charactersOf(own)) }, () => own).flat();
  const plain = textOfLength(own, 500_000, 'plain');
  const measured = steps(repeated);
  const plainJob = wholeJobRow('plain text', [plain]);
  const others = peers(plain.text);
  console.log(`\n## Steps\n\n${table(measured)}`);
  console.log(`\n## Growth\n\n${table(growth(own, Number(values.longest) * 1_000_000))}`);
  if (others.length === 0) console.log('\nFor the peers: npm install --prefix tests/bench');
  else console.log(`\n## Peers\n\n${table([plainJob, ...others])}`);
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; texts of ${folder}.`);
if (values.kill !== undefined) console.log(`\n${await killed(own, Number(values.kill))}`);
else if (values.batch !== undefined)
  console.log(`\n## Batches\n\n${await batches(own, Number(values.batch) * 1_000_000)}`);
else inMemory();
