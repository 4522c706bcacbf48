import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withGenerated } from './generated.ts';

const readme = readFileSync('README.md', 'utf8');

test('the samples and the tables of rules are what the program says (npm run fix writes them)', () => {
  expect(readme).toBe(withGenerated(readme));
});

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(() => readFileSync(link), link).not.toThrow(/ENOENT/);
});
