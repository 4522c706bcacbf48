import { readFileSync, writeFileSync } from 'node:fs';
import { withGenerated } from './generated.ts';

/** `npm run fix`: writes the generated parts of README.md. */
const readme = readFileSync('README.md', 'utf8');
const wanted = withGenerated(readme);
if (wanted !== readme) writeFileSync('README.md', wanted);
