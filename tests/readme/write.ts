import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DOCUMENTS } from './documents.ts';

/** `npm run fix` writes what is generated in the documents; `npm run check` (`--check`) only says what is stale. */
const checkOnly = process.argv.includes('--check');

for (const [file, wantedOf] of Object.entries(DOCUMENTS)) {
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const wanted = wantedOf(now);
  if (wanted === now) continue;
  if (!checkOnly) writeFileSync(file, wanted);
  else {
    console.error(`${file} is stale. Run \`npm run fix\` and commit the result.`);
    process.exitCode = 1;
  }
}
