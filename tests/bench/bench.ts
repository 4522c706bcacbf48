import { cpus } from 'node:os';
import { growth } from './growth.ts';
import { peers } from './peers.ts';
import { steps, wholeJobRow } from './steps.ts';
import { charactersOf, textOfLength, textsIn } from './texts.ts';
import { table } from './timing.ts';

/**
 * `npm run bench -- [folder of texts] [longest document in MB]`: the whole job, its steps, growth, and peers on the
 * same text, on one core. Without a folder the texts are those of the corpus.
 */
const [folder = 'corpus', longest = '5'] = process.argv.slice(2);
const own = textsIn(folder);
if (charactersOf(own) === 0) {
  console.error(`bench: there are no texts in ${folder}. Name a folder with .md or .txt files.`);
  process.exit(2);
}

const repeated = Array.from({ length: Math.ceil(500_000 / charactersOf(own)) }, () => own).flat();
const plain = textOfLength(own, 500_000, 'plain');
const measured = steps(repeated);
const plainJob = wholeJobRow('plain text', [plain]);
const others = peers(plain.text);

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one core; texts of ${folder}.`,
);
console.log(`\n## Steps\n\n${table(measured)}`);
console.log(`\n## Growth\n\n${table(growth(own, Number(longest) * 1_000_000))}`);
if (others.length === 0) console.log('\nFor the peers: npm install --prefix tests/bench');
else console.log(`\n## Peers\n\n${table([plainJob, ...others])}`);
