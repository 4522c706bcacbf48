import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findSources, readConfiguration, readSource } from '../../pipeline/1-read/index.ts';
import type { Settings } from '../../pipeline/model/records.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rubricator-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(id: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, id)), { recursive: true });
  writeFileSync(join(root, id), content);
}

const read = (id: string, flags: Partial<Settings> = {}) =>
  readSource({ root, id }, readConfiguration(root, flags));

const failure = (id: string) => {
  const result = read(id);
  return 'message' in result ? `${result.code}: ${result.message}` : 'no failure';
};

const place = (id: string) => {
  const result = read(id);
  return 'place' in result ? result.place : undefined;
};

describe('text', () => {
  test('is decoded without its byte-order mark, line ends as they are', () => {
    put('a.txt', '\ufeffone\r\ntwo\r');
    expect(read('a.txt')).toMatchObject({ text: 'one\r\ntwo\r', format: 'plain' });
  });

  test('that is not UTF-8 is named with the byte', () => {
    put('a.md', Buffer.from('abc\xffdef', 'latin1'));
    put('b.md', Buffer.from('abc\xc4', 'latin1'));
    put('c.md', Buffer.from('\ufeffx', 'utf16le'));
    expect(failure('a.md')).toMatch(/^bad-encoding: .*byte 3 .*0xff/);
    expect(failure('b.md')).toMatch(/^bad-encoding: .*inside a character/);
    expect(failure('c.md')).toMatch(/^bad-encoding: .*UTF-16/);
  });

  test('a fault has the line, and the file where it is another one', () => {
    put('a.md', Buffer.from('one\r\ntwo\nthr\xffee', 'latin1'));
    put('b.md', '---\ntitle: x\ndate: [\n---\nText.');
    put('c/collection.json', '{\n"title": "x",\n"language": 7,\n"licence": "CC0-1.0"}');
    put('c/c.md', 'x');
    put('d/collection.json', '{\n"title" "x"}');
    put('d/d.md', 'x');
    put('corrections/e.md.jsonl', '\n{"op":"no"}\n');
    put('e.md', 'x');
    expect(place('a.md')).toEqual({ line: 3 });
    expect(failure('a.md')).toContain('in line 3, at byte 12 (from 0), 0xff is no part of it');
    expect(place('b.md')).toEqual({ line: 4 });
    expect(place('c/c.md')).toEqual({ file: 'c/collection.json', line: 3 });
    expect(place('d/d.md')).toEqual({ file: 'd/collection.json', line: 2 });
    expect(place('e.md')).toEqual({ file: 'corrections/e.md.jsonl', line: 2 });
  });

  test('that cannot be read is named with the reason', () => {
    mkdirSync(join(root, 'folder.md'));
    expect(failure('none.md')).toBe('no-such-file: there is no such file');
    expect(failure('folder.md')).toBe('unreadable: it is a folder');
    expect(failure('a.rst')).toMatch(/^unknown-format/);
  });
});

describe('settings', () => {
  test('configuration < nearest card < front matter < flags', () => {
    put('rubricator.config.json', '{"jurisdiction":"ru","dateOrder":"YMD","hemisphere":"south"}');
    put('collection.json', '{"title":"Far","language":"en","licence":"CC0-1.0","jurisdiction":"gb"}');
    put(
      'in/collection.json',
      '{"title":"Near","language":"en","licence":"CC0-1.0","jurisdiction":"az","dateOrder":"DMY"}',
    );
    put('in/deep/a.md', '---\ntitle: Text\ndate: 2015-12-14\ndateOrder: MDY\n---\nText.');
    const source = read('in/deep/a.md', { dateMode: 'document-time' });
    expect(source).toMatchObject({
      title: 'Text',
      collection: { title: 'Near' },
      metadata: { date: '2015-12-14' },
      frontMatter: { start: 0 },
      settings: {
        jurisdiction: 'az',
        dateOrder: 'MDY',
        hemisphere: 'south',
        dateMode: 'document-time',
        referenceDate: '2015-12-14',
      },
    });
  });

  test('a language that there are no words for is refused; its regions are not', () => {
    put('fr.md', '---\nlanguage: fr\n---\nLe 3 mars 2004.');
    put('gb.md', '---\nlanguage: en-GB\n---\nOn 3 March 2004.');
    expect(failure('fr.md')).toMatch(/^bad-settings: .*no words for “fr” \(only for en\)/);
    expect(read('gb.md')).toMatchObject({ settings: { language: 'en-GB' } });
  });

  test('a jurisdiction that is none is refused, wherever it is said, and so is a licence', () => {
    put('z/collection.json', '{"title": "T", "language": "en",\n"licence": "CC0-1.0", "jurisdiction": "zz"}');
    put('z/a.md', 'x');
    put('y/collection.json', '{"title": "T", "language": "en",\n"licence": "foo"}');
    put('y/a.md', 'x');
    put('front.md', '---\njurisdiction: zz\n---\n');
    put('plain.md', 'x');
    const none = 'jurisdiction is "zz", which is no jurisdiction: .* There are ad, ae, .* zw';
    expect(failure('z/a.md')).toMatch(new RegExp(`^bad-card: z/collection.json: ${none}$`));
    expect(place('z/a.md')).toEqual({ file: 'z/collection.json', line: 2 });
    expect(failure('y/a.md')).toMatch(
      /^bad-card: y\/collection.json: licence is "foo", which names no licence/,
    );
    expect(failure('front.md')).toMatch(new RegExp(`^bad-settings: front matter: ${none}$`));
    put('rubricator.config.json', '{"jurisdiction": "zz"}');
    expect(() => read('plain.md')).toThrow(new RegExp(`rubricator.config.json: ${none}`));
    rmSync(join(root, 'rubricator.config.json'));
  });

  test('a date that is no day is no reference', () => {
    put('a.md', '---\ndate: 2015-02-30\n---\n');
    expect(read('a.md')).toHaveProperty(
      'settings',
      expect.not.objectContaining({ referenceDate: expect.anything() }),
    );
  });

  test('what is wrong is named with its place', () => {
    put('a.md', '---\ntitle: [x\n---\n');
    put('b.md', '---\nlayers: [dates]\n---\n');
    put('c/collection.json', '{"title":"x"}');
    put('c/c.md', 'x');
    put('d/collection.json', '{');
    put('d/d.md', 'x');
    expect(failure('a.md')).toMatch(/^bad-front-matter: front matter, line \d/);
    expect(failure('b.md')).toMatch(/^bad-settings: front matter: layers/);
    expect(failure('c/c.md')).toMatch(/^bad-card: c\/collection.json: .*language/);
    expect(failure('d/d.md')).toMatch(/^bad-card: d\/collection.json is no JSON/);
    expect(failure('a.md')).not.toContain(root);
  });
});

describe('sources', () => {
  const ids = (...paths: string[]) => findSources(paths.map((path) => join(root, path))).map(({ id }) => id);

  test('are the texts below, sorted by code point', () => {
    for (const id of ['b.md', 'a/z.TXT', 'a.markdown', '\u{1F600}.md', '\uff5e.md']) put(id, 'x');
    for (const id of [
      '.hidden/x.md',
      'node_modules/x.md',
      'registers/x.txt',
      'corrections/x.md',
      'x.csv',
      'collection.json',
    ])
      put(id, 'x');
    symlinkSync('nowhere', join(root, 'broken.md'));
    symlinkSync('.', join(root, 'circle'));
    expect(ids('.')).toEqual(['a.markdown', 'a/z.TXT', 'b.md', 'broken.md', '\uff5e.md', '\u{1F600}.md']);
  });

  test('each once, also those that are not there; two of one name are refused', () => {
    put('x/a.md', 'x');
    put('y/a.md', 'x');
    expect(ids('x', 'x/a.md', 'none.md')).toEqual(['a.md', 'none.md']);
    expect(() => ids('x', 'y')).toThrow(/a\.md in x and one in y/);
  });
});
