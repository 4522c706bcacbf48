import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dictionaryFile, extractWriters, formats, toRecord, write } from '../../pipeline/6-write/index.ts';
import { specimen } from './specimen.ts';

const GOLDEN = new URL('../golden/', import.meta.url);

/** Some formats name the version of the program; a new version is no other output. */
const withoutVersion = (content: string): string =>
  content.replace(/(ident="rubricator" version="|rubricator-)[^"]*"/, '$1…"');

const made = [
  ...write(specimen(), formats).map(({ path, content }) => ({ name: path.replace('annals/', ''), content })),
  ...extractWriters.map(({ path, header, rows }) => ({
    name: path.replace('extracts/', ''),
    content: header + rows(toRecord(specimen())),
  })),
  { name: 'extracts.md', content: dictionaryFile().content },
];

/**
 * Frozen outputs of the specimen. After a change that is meant, write what the failing test shows into the file, and read the
 * difference before committing it.
 */
describe('golden files', () => {
  test.each(made)('$name', ({ name, content }) => {
    expect(withoutVersion(content)).toBe(readFileSync(new URL(name, GOLDEN), 'utf8'));
  });
});
