import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import rubricator, { type RemarkOptions } from '../../pipeline/remark.ts';

/** The program that `npx remark` runs. */
const REMARK = resolve('node_modules/remark-cli/cli.js');

const TEXT = '# Rules\n\n😀 The council met on\n31 June 2015 under the Water Act 1998.\n';

let folder = '';
const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rubricator-remark-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function passed(value: string, { path, ...options }: RemarkOptions & { path?: string } = {}): VFile {
  const file = new VFile({ value, cwd: folder, ...(path === undefined ? {} : { path }) });
  const processor = unified().use(remarkParse).use(rubricator, options);
  processor.runSync(processor.parse(file), file);
  return file;
}

const mentions = (file: VFile): string[] => {
  const { text = '', annotations = [] } = file.data.rubricator ?? {};
  return annotations.map(({ start, end }) => text.slice(start, end));
};

describe('in unified', () => {
  test('annotations are data of the file, in the offsets of JavaScript', () => {
    expect(mentions(passed(TEXT))).toEqual(['31 June 2015', 'Water Act 1998', '1998']);
  });

  test('findings are messages with their place, rule and documentation', () => {
    const { messages } = passed(TEXT);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      source: 'rubricator',
      ruleId: 'date/no-such-day',
      fatal: false,
      note: expect.stringContaining('calendar'),
      place: { start: { line: 4, column: 1 }, end: { line: 4, column: 13 } },
    });
    const { start, end } = Object(messages[0]?.place);
    expect(TEXT.slice(start.offset, end.offset)).toBe('31 June 2015');
  });

  test('very many findings in a long text take little time', () => {
    const before = performance.now();
    const { messages } = passed('It met on 31 June 2015.\r\n\r\n'.repeat(4_000));
    expect(messages).toHaveLength(4_000);
    expect(messages.at(-1)?.line).toBe(7_999);
    expect(performance.now() - before).toBeLessThan(15_000);
  });

  test('options set severities and settings', () => {
    const checks = (severity: 'error' | 'note' | 'off'): VFile['messages'] =>
      passed(TEXT, { checks: { 'date/no-such-day': severity } }).messages;
    expect(checks('error')[0]?.fatal).toBe(true);
    expect(checks('note')[0]?.fatal).toBeUndefined();
    expect(checks('off')).toEqual([]);
    expect(mentions(passed(TEXT, { layers: ['legal-act'] }))).toEqual(['Water Act 1998']);
  });

  test.each([
    [
      { jurisdicton: 'az' },
      'the whole has an unknown key “jurisdicton”; there are "language", "jurisdiction"',
    ],
    [
      { checks: { 'date/no-such-dya': 'off' } },
      'checks has an unknown key “date/no-such-dya”; there are "base',
    ],
    [{ checks: { 'date/no-such-day': 'of' } }, 'is "of"; it must be one of "error", "warning"'],
    [{ dateOrder: 'XYZ' }, 'dateOrder is "XYZ"; it must be one of'],
    [{ layers: 'date' }, 'layers is "date"; it must be array'],
    ['az', 'the whole is "az"; it must be object'],
  ])('options that say nothing are refused: %j', (options, reason) => {
    // What a configuration file may hold, whatever the types say.
    const use = (): void => void rubricator(options as RemarkOptions);
    expect(use).toThrow(/^rubricator\/remark, options: /);
    expect(use).toThrow(reason);
  });

  test('card and configuration beside the file count', () => {
    put('rubricator.config.json', '{"checks": {"date/no-such-day": "off"}}');
    put(
      'texts/collection.json',
      '{"title": "T", "language": "en", "licence": "CC0-1.0", "dateOrder": "MDY"}',
    );
    const edtf = (path?: string): unknown =>
      passed('It met on 03/04/1999.', path === undefined ? {} : { path }).data.rubricator?.annotations[0];
    expect(edtf('texts/a.md')).toMatchObject({ edtf: '1999-03-04' });
    expect(edtf('a.md')).toMatchObject({ edtf: '1999-04-03' });
    expect(edtf()).toMatchObject({ edtf: '1999-04-03' });
    expect(passed(TEXT, { path: 'a.md' }).messages).toEqual([]);
    rmSync(join(folder, 'rubricator.config.json'));
  });

  test('what cannot be read is a fatal message', () => {
    const { messages, data } = passed('---\nlanguage: [\n---\nText.\n', { path: 'a.md' });
    expect(messages).toMatchObject([{ fatal: true, ruleId: 'source/unreadable' }]);
    expect(data.rubricator).toBeUndefined();
  });

  test('the tree is left as it is', () => {
    const processor = unified().use(remarkParse).use(rubricator);
    const tree = processor.parse(TEXT);
    const before = structuredClone(tree);
    expect(processor.runSync(tree)).toEqual(before);
  });
});

describe('in remark-cli', () => {
  const remark = (...words: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [REMARK, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });

  // Inside the project, so that the bundle finds its packages and schemas.
  const built = `.rubricator-remark-${process.pid}`;
  afterAll(() => rmSync(built, { recursive: true, force: true }));

  beforeAll(() => {
    const build = spawnSync(process.execPath, ['build.config.mjs', '--out', built], { encoding: 'utf8' });
    if (build.status !== 0) throw new Error(build.stderr);
    put('node_modules/rubricator/package.json', readFileSync('package.json', 'utf8'));
    symlinkSync(resolve(built), join(folder, 'node_modules/rubricator/dist'), 'junction');
    put('a.md', TEXT);
    put('.remarkrc.json', '{"plugins": [["rubricator/remark", {"jurisdiction": "az"}]]}');
  });

  test('by the name of the plugin, findings beside their lines', () => {
    const { status, stderr } = remark('a.md', '--quiet', '--no-color');
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^4:1-4:13 +warning .*31 June 2015.* no-such-day +rubricator|date\/no-such-day +rubricator/m,
    );
  });

  test('--frail fails on a finding', () => {
    expect(remark('a.md', '--quiet', '--frail').status).toBe(1);
  });
});
