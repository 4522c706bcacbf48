import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { teiSchema } from '../../pipeline/bridges/tei-schema.ts';
import { readXml } from '../../pipeline/bridges/xml-reader.ts';
import { handMade } from '../support/hand-made.ts';
import { included } from '../support/xinclude.ts';
import { CORPUS_MUTANTS } from './mutants.ts';
import { corpusPiecesOf, SMALL_CORPUS, writeCorpus } from './small-corpus.ts';
import { specimen } from './specimen.ts';

/** The values of some attributes of a document, and its ids. */
function read(xml: string): { ids: Set<string>; attributes: (name: string) => string[] } {
  const found: (readonly [string, string])[] = [];
  readXml(xml, {
    open: (_, all) => {
      found.push(...Object.entries(all));
    },
    text: () => undefined,
    close: () => undefined,
  });
  const attributes = (wanted: string): string[] =>
    found.filter(([name]) => name === wanted).flatMap(([, value]) => value.split(' '));
  return { ids: new Set(attributes('xml:id')), attributes };
}

let folder = '';
let corpus = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  corpus = writeCorpus(folder, SMALL_CORPUS);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The links of a file that lead to no element of another file. */
function dangling(file: string, links: readonly string[]): string[] {
  return links.filter((link) => {
    const [path = '', id = ''] = link.split('#');
    return !read(readFileSync(join(dirname(file), decodeURIComponent(path)), 'utf8')).ids.has(id);
  });
}

describe('the corpus file', () => {
  test('is valid as it is written, and as XInclude expands it', async () => {
    const validate = await teiSchema();
    expect(validate(readFileSync(corpus, 'utf8'))).toEqual([]);
    const whole = included(corpus);
    expect(whole.match(/<TEI /g)).toHaveLength(SMALL_CORPUS.length);
    expect(whole).not.toContain('xi:include ');
    expect(validate(whole)).toEqual([]);
  });

  test('is pointed to by each act of the documents, under whichever key they know', () => {
    for (const { id } of SMALL_CORPUS) {
      const file = join(folder, `${id}.tei.xml`);
      const links = read(readFileSync(file, 'utf8')).attributes('sameAs');
      expect(links.length).toBeGreaterThan(1);
      expect(dangling(file, links)).toEqual([]);
    }
  });

  test('points to every mention of an act, and its relations to acts of its own', () => {
    const { ids, attributes } = read(readFileSync(corpus, 'utf8'));
    const mentions = attributes('target');
    expect(mentions).toHaveLength(4);
    expect(dangling(corpus, mentions)).toEqual([]);
    for (const name of ['active', 'passive', 'mutual'])
      for (const pointer of attributes(name)) expect(ids).toContain(pointer.slice(1));
  });

  test('merges what the documents know under two keys', () => {
    expect(readFileSync(corpus, 'utf8')).toMatch(
      /<bibl xml:id="b\.az\.law\.[^"]*" .*<idno type="register" xml:id="b\.az\.law\./,
    );
  });

  test('comes in pieces of one act or one document', () => {
    const many = Array.from({ length: 50 }, (_, i) => handMade('none', [], { id: `${i}.md` }));
    const pieces = corpusPiecesOf([...many, specimen()]);
    expect(pieces.length).toBeGreaterThan(50);
    for (const piece of pieces) expect(piece.split(/<bibl |<xi:include /).length).toBeLessThan(3);
  });

  test('of no documents is no file', () => {
    expect(corpusPiecesOf([])).toEqual([]);
  });
});

describe('the schema refuses', () => {
  const valid = corpusPiecesOf([specimen()]).join('');
  test.each(CORPUS_MUTANTS)('%s', async (_, before, after) => {
    const validate = await teiSchema();
    const mutant = valid.replace(before, after);
    expect(mutant).not.toBe(valid);
    expect(validate(valid)).toEqual([]);
    expect(validate(mutant)).not.toEqual([]);
  });
});
