import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOCUMENTS } from './documents.ts';

const readme = readFileSync('README.md', 'utf8');

test.each(Object.entries(DOCUMENTS))(
  '%s is what the program says (npm run fix writes it)',
  (file, wantedOf) => {
    const now = readFileSync(file, 'utf8');
    expect(now).toBe(wantedOf(now));
  },
);

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(() => readFileSync(link), link).not.toThrow(/ENOENT/);
});
