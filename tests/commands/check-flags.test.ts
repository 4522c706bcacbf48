import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { validator } from '../../pipeline/bridges/ajv.ts';
import { program } from '../support/program.ts';

const { run, at, put } = program();

const ODD = 'The council adopted 213 rules on 31 June 2015.\n';
const SOUND = 'The council adopted 213 rules on 24 June 2015.\n';

const check = (...words: string[]): ReturnType<typeof run> =>
  run(['check', 'out', '--sources', 'in', ...words]);

const annotate = (): void => expect(run(['annotate', 'in', '--out', 'out', '--quiet']).code).toBe(0);

function git(...words: string[]): void {
  const identity = ['-c', 'user.name=A. Reader', '-c', 'user.email=reader@example.org'];
  const { status, stderr } = spawnSync('git', [...identity, ...words], { cwd: at(), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

beforeEach(() => {
  for (const name of ['in', 'out', '.git', 'known.json', 'reports', 'rubricator.config.json'])
    rmSync(at(name), { recursive: true, force: true });
  put('in/a.md', ODD);
  put('in/deep/b.md', SOUND);
  annotate();
});

describe('--reporter', () => {
  test('several at once: one to standard output, the others to files', () => {
    const { code, stdout } = check('--reporter', 'text,junit=reports/j.xml', '--reporter', 'sarif=reports/s');
    expect(code).toBe(0);
    expect(stdout).toBe(check().stdout);
    expect(readFileSync(at('reports/j.xml'), 'utf8')).toMatch(/^<\?xml/);
    expect(JSON.parse(readFileSync(at('reports/s'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  test('a file alone leaves standard output empty', () => {
    expect(check('--reporter', 'json=reports/r.json').stdout).toBe('');
  });

  test('the text shows the line, with carets below what is odd', () => {
    const lines = check().stdout.split('\n');
    const line = lines.findIndex((one) => one.includes(ODD.trim()));
    expect(lines[line + 1]?.indexOf('^')).toBe(lines[line]?.indexOf('31 June'));
  });

  test('of other files than texts the line is shown alone, cut where it is long', () => {
    const record = readFileSync(at('out/a.md.json'), 'utf8').replace('"value":"213"', '"value":"214"');
    put('out/a.md.json', record);
    const { code, stdout } = check();
    expect(code).toBe(1);
    expect(stdout).toMatch(/ {4}\| \{"id":.{110,} …\n(?! {4}\|)/);
  });

  test.each([
    ['in', 'a folder stands where a file is expected'],
    ['in/a.md/r.json', 'a file stands where a folder is expected'],
    ['in/a.md', 'one of the texts'],
    ['link/a.md', 'one of the texts'],
    ['in/new.txt', 'one of the texts'],
    ['in/deep/corrections/b.md.jsonl', 'among the corrections by people'],
    ['in/corrections/new.jsonl', 'among the corrections by people'],
    ['in/registers/acts.csv', 'among the registers of known acts'],
    ['in/collection.json', 'the card of a collection'],
    ['./rubricator.config.json', 'the configuration'],
    ['gold/a.md.gold.json', 'a gold standard'],
    ['gold/floors.json', 'the floors of a gold standard'],
    ['link/../known.json', 'the baseline'],
  ])('json=%s is refused, and what is there stays', (file, reason) => {
    rmSync(at('link'), { force: true });
    symlinkSync('in', at('link'));
    put('known.json', '{"findings": []}');
    const { code, stdout, stderr } = check('--baseline', 'known.json', '--reporter', `text,json=${file}`);
    expect({ code, stdout, made: existsSync(at('gold')) }).toEqual({ code: 2, stdout: '', made: false });
    expect(stderr).toMatch(new RegExp(`^rubricator: --reporter: ${file} .*${reason}.*\\n$`));
    expect(readFileSync(at('in/a.md'), 'utf8')).toBe(ODD);
    expect(readFileSync(at('known.json'), 'utf8')).toBe('{"findings": []}');
  });

  // Node's own way to make folders never returns there.
  test.runIf(existsSync('/proc/self'))('a file that the system refuses ends the check at once', () => {
    for (const file of ['/proc/r.json', '/proc/none/r.json'])
      expect(check('--reporter', `json=${file}`)).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/^rubricator: --reporter: \/proc\S+ cannot be written: .*\n$/),
      });
    expect(run(['annotate', 'in', '--out', '/proc/none/out'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no folder can be made there'),
    });
  });

  test.runIf(process.getuid?.() !== 0)('so does a folder that is read-only', () => {
    mkdirSync(at('reports'), { mode: 0o555 });
    expect(check('--reporter', 'json=reports/r.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no permission'),
    });
  });

  test('paths count from the root of the repository, in every form', () => {
    put('.git/HEAD', '');
    put('out/stray', 'x');
    const from = (...words: string[]): string => run(words, { cwd: at('in') }).stdout;
    for (const reporter of ['json', 'junit', 'sarif', 'github', 'text']) {
      const stdout = from('check', '../out', '--sources', '.', '--reporter', reporter);
      expect(stdout).toMatch(/(?<![^"=\n])in\/a\.md/);
      expect(stdout).toMatch(/(?<![^"=\n])out\/stray/);
    }
  });

  test('a device is no file that could be lost', () => {
    expect(check('--reporter', 'text,json=/dev/null').code).toBe(0);
  });

  test.each([
    ['text,json', 'only one report'],
    ['sarif=x,junit=./x', 'one file'],
    ['sarif=in/x,junit=in/../in/x', 'one file'],
    ['junit=out/deep/j.xml', 'lies in the output'],
    ['sarif=', 'names no file'],
    ['xml', '“xml” is none'],
  ])('%s is refused, and nothing is written', (reporter, reason) => {
    expect(check('--reporter', reporter)).toMatchObject({ code: 2, stderr: expect.stringContaining(reason) });
    expect(existsSync(at('out/deep/j.xml'))).toBe(false);
  });
});

test('--max-warnings', () => {
  expect(check('--max-warnings', '1').code).toBe(0);
  expect(check('--max-warnings', '0')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('1 warning, where --max-warnings allows 0'),
  });
  expect(check('--max-warnings', '-1').code).toBe(2);
});

describe('--baseline', () => {
  const known = (...words: string[]): ReturnType<typeof run> => check('--baseline', 'known.json', ...words);

  test('begins with all findings, which then count no longer', () => {
    expect(known()).toMatchObject({ code: 2, stderr: expect.stringContaining('--update-baseline') });
    expect(known('--update-baseline')).toMatchObject({ code: 0 });
    expect(validator('baseline')(JSON.parse(readFileSync(at('known.json'), 'utf8')))).toEqual([]);
    const { code, stdout } = known('--max-warnings', '0');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '2 documents checked: 0 errors, 0 warnings, 0 notes, and 1 of the baseline\n',
    });
  });

  test('lines added above change nothing; what is new counts, and is never added', () => {
    known('--update-baseline');
    put('in/a.md', `A line.\n\n${ODD}`);
    annotate();
    expect(known('--max-warnings', '0').code).toBe(0);
    const before = readFileSync(at('known.json'), 'utf8');
    put('in/a.md', `${ODD}It met on 30 February 2016.\n`);
    annotate();
    for (const words of [[], ['--update-baseline']])
      expect(known('--max-warnings', '0', ...words)).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('30 February'),
      });
    expect(readFileSync(at('known.json'), 'utf8')).toBe(before);
  });

  test('one that is known of a file hides no other of the same rule in there', () => {
    const stored = readFileSync(at('out/a.md.tei.xml'), 'utf8');
    const rewrite = (from: string, to: string): void => put('out/a.md.tei.xml', stored.replace(from, to));
    rewrite('The council', 'The counsel');
    known('--update-baseline');
    expect(known().code).toBe(0);
    rewrite('adopted', 'adapted');
    expect(known()).toMatchObject({ code: 1, stdout: expect.stringContaining('tei/is-source') });
  });

  test('a finding has the fingerprint in SARIF that it has without a baseline', () => {
    const marks = (...words: string[]): unknown[] => {
      const log: { runs: [{ results: { partialFingerprints: unknown }[] }] } = JSON.parse(
        check('--reporter', 'sarif', ...words).stdout,
      );
      return log.runs[0].results.map(({ partialFingerprints }) => partialFingerprints);
    };
    known('--update-baseline');
    put('in/a.md', ODD.repeat(3));
    annotate();
    const all = marks();
    expect(new Set(all.map((mark) => JSON.stringify(mark))).size).toBe(3);
    expect(marks('--baseline', 'known.json')).toEqual(all.slice(1));
  });

  test('what is mended must leave it', () => {
    known('--update-baseline');
    put('in/a.md', SOUND);
    annotate();
    expect(known()).toMatchObject({ code: 1, stdout: expect.stringContaining('baseline/outdated') });
    expect(known('--update-baseline').code).toBe(0);
    expect(JSON.parse(readFileSync(at('known.json'), 'utf8'))).toEqual({ findings: [] });
    expect(known().code).toBe(0);
  });

  test('--update-baseline needs a file, and a check of everything', () => {
    expect(check('--update-baseline').code).toBe(2);
    expect(known('--update-baseline', '--changed-since', 'HEAD').code).toBe(2);
  });

  test('its folder is made', () => {
    expect(check('--baseline', 'reports/deep/known.json', '--update-baseline').code).toBe(0);
    expect(check('--baseline', 'reports/deep/known.json', '--max-warnings', '0').code).toBe(0);
  });

  test.each([
    ['out/known.json', 'lies in the output'],
    ['out/extracts/known.json', 'lies in the output'],
    ['in/a.md/known.json', 'cannot be written'],
    ['in/a.md', 'is no JSON'],
    ['in', 'cannot be read'],
    ['in/collection.json', 'is the card of a collection'],
    ['in/corrections/a.md.jsonl', 'is among the corrections'],
  ])('%s is refused: it %s', (file, reason) => {
    const { code, stderr } = check('--baseline', file, '--update-baseline');
    expect(stderr).toContain(`${file} ${reason}`);
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect([readFileSync(at('in/a.md'), 'utf8'), existsSync(at('out/known.json'))]).toEqual([ODD, false]);
  });

  test('one that came into the output is refused, too', () => {
    put('out/known.json', '{"findings": []}');
    expect(check('--baseline', 'out/known.json').stderr).toContain('lies in the output');
  });

  test('a baseline that is damaged is named', () => {
    put('known.json', '{"findings": [{}]}');
    expect(known()).toMatchObject({ code: 2, stderr: expect.stringContaining('baseline.schema.json') });
  });
});

describe('--changed-since', () => {
  const count = (...words: string[]): string =>
    check(...words)
      .stdout.split('\n')
      .at(-2) ?? '';
  const since = (): string => count('--changed-since', 'HEAD').split(' ')[0] ?? '';

  beforeEach(() => {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'texts');
  });

  test('nothing has changed', () => {
    expect(count('--changed-since', 'HEAD')).toBe('0 documents checked: 0 errors, 0 warnings, 0 notes');
  });

  test.each([
    ['in/deep/b.md', SOUND.replace('213', '214')],
    ['in/deep/b.md', `${SOUND}\n`],
    ['out/deep/b.md.json', '{}'],
    ['out/deep/b.md.tei.xml', '<TEI/>'],
    ['in/deep/collection.json', '{"title": "Texts", "jurisdiction": "az"}'],
    ['in/deep/corrections/b.md.jsonl', ''],
  ])('%s has: only its document is checked', (path, content) => {
    put(path, content);
    expect(since()).toBe('1');
  });

  test('a new text, and one that is gone', () => {
    put('in/c.md', SOUND);
    expect(check('--changed-since', 'HEAD').stdout).toContain('source/not-annotated');
    rmSync(at('in/c.md'));
    rmSync(at('in/a.md'));
    const { code, stdout } = check('--changed-since', 'HEAD');
    expect({ code, orphan: stdout.includes('output/orphan') }).toEqual({ code: 1, orphan: true });
  });

  test('with the configuration, everything has', () => {
    put('rubricator.config.json', '{}');
    expect(since()).toBe('2');
  });

  test('what is no commit is refused', () => {
    expect(check('--changed-since', 'nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no commit'),
    });
  });
});
