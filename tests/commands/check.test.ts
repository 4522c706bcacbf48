import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';

const { run, at, put } = program();

const TEXT = 'The council adopted 213 rules on 24 June 2015 under the Water Act 1998.\n';

interface Report {
  readonly documents: number;
  readonly findings: readonly { ruleId: string; severity: string; file: string; message: string }[];
}

function checked(): { code: number | null; rules: [string, string][]; report: Report } {
  const { code, stdout } = run(['check', 'out', '--sources', 'in', '--json']);
  const report: Report = JSON.parse(stdout);
  return { code, report, rules: report.findings.map(({ ruleId, file }) => [ruleId, file]) };
}

function edit(file: string, from: string | RegExp, to: string | ((found: string) => string)): void {
  const before = readFileSync(at(file), 'utf8');
  put(file, typeof to === 'string' ? before.replace(from, to) : before.replace(from, to));
}

/** The bytes and the time of every file in the folder. */
const snapshot = (folder: string): Map<string, [string, number]> =>
  new Map(
    readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, [readFileSync(path, 'base64'), statSync(path).mtimeMs]]),
  );

beforeEach(() => {
  for (const folder of ['in', 'out']) rmSync(at(folder), { recursive: true, force: true });
  put('in/a.md', TEXT);
  put('in/deep/b.txt', TEXT);
  expect(run(['annotate', 'in', '--out', 'out']).code).toBe(0);
});

describe('check', () => {
  test('a fresh output is clean', () => {
    expect(checked()).toEqual({ code: 0, rules: [], report: { documents: 2, findings: [], known: 0 } });
    expect(run(['check', 'out', '--sources', 'in'])).toMatchObject({
      code: 0,
      stdout: '2 documents checked: 0 errors, 0 warnings, 0 notes\n',
    });
  });

  test('is quiet where it is told to, and nothing is found', () => {
    expect(run(['check', 'out', '--sources', 'in', '--quiet'])).toMatchObject({ code: 0, stdout: '' });
    put('in/c.md', TEXT);
    const { stdout } = run(['check', 'out', '--sources', 'in', '--quiet']);
    expect(stdout).toContain('source/not-annotated');
  });

  test('a changed source', () => {
    put('in/a.md', TEXT.replace('213', '214'));
    const { code, rules } = checked();
    expect(code).toBe(1);
    expect(rules).toEqual([['source/unchanged', 'in/a.md']]);
  });

  test('of a changed source the faults of today count, not those of the record', () => {
    put('in/a.md', 'It met on 31 June 2015.\n');
    expect(run(['annotate', 'in', '--out', 'out', '--quiet']).code).toBe(0);
    put('in/a.md', 'It met on 30 June 2015.\n\nIt closed on 31 April 2016.\n');
    const { report } = checked();
    expect(report.findings).toMatchObject([
      { ruleId: 'date/no-such-day', line: 3, column: 14, message: expect.stringContaining('31 April') },
      { ruleId: 'source/unchanged', line: 1 },
    ]);
  });

  test('a source that has got a byte-order mark, and a record whose sha256 was changed: each is named', () => {
    put('in/a.md', `\ufeff${TEXT}`);
    edit('out/deep/b.txt.json', /(?<="sha256": ")./, (digit) => (digit === '0' ? '1' : '0'));
    const { code, report } = checked();
    expect(code).toBe(1);
    expect(report.findings).toMatchObject([
      { ruleId: 'source/unchanged', file: 'in/a.md', message: expect.stringContaining('byte-order mark') },
      {
        ruleId: 'source/unchanged',
        file: 'out/deep/b.txt.json',
        line: readFileSync(at('out/deep/b.txt.json'), 'utf8')
          .replace(/"sha256"[\s\S]*/, '')
          .split('\n').length,
        message: expect.stringContaining('changed here, not there'),
      },
    ]);
  });

  test('keys in another order are no change of annotations', () => {
    edit('out/a.md.json', /"id":"(\w+)","layer":"figure",/, '"layer":"figure","id":"$1",');
    const { code, report } = checked();
    expect(code).toBe(1);
    expect(report.findings).toMatchObject([
      { ruleId: 'drift/not-current', message: expect.stringContaining('first in line') },
    ]);
  });

  test.each(['a.md.json', 'a.md.tei.xml', 'extracts/register.json', 'extracts/README.md'])(
    '%s saved with other line ends: the first line, and that it is they',
    (file) => {
      edit(`out/${file}`, /\n/g, '\r\n');
      const { code, report } = checked();
      expect(code).toBe(1);
      expect(report.findings).toMatchObject([
        { file: `out/${file}`, line: 1, message: expect.stringContaining('line ends are CR LF, not LF') },
      ]);
    },
  );

  test('a table saved with line feeds alone, and one line that ends otherwise', () => {
    edit('out/extracts/dates.csv', /\r\n/g, '\n');
    edit('out/a.md.tei.xml', /(?<=<TEI[^>]*>)\n/, '\r\n');
    expect(checked().report.findings).toMatchObject([
      { line: 2, message: expect.stringContaining('first in line 2') },
      { line: 1, message: expect.stringContaining('line ends are LF, not CR LF') },
    ]);
  });

  test('a source that nobody has annotated', () => {
    put('in/c.md', TEXT);
    const { code, rules } = checked();
    expect(code).toBe(1);
    expect(rules).toContainEqual(['source/not-annotated', 'in/c.md']);
  });

  test('an output that no source gives', () => {
    rmSync(at('in/a.md'));
    const { code, rules } = checked();
    expect(code).toBe(1);
    // The tables and the register are what the records still give: no finding of theirs hides the cause.
    expect(rules).toEqual([
      ['output/orphan', 'out/a.md.json'],
      ['output/orphan', 'out/a.md.tei.xml'],
    ]);
    edit('out/extracts/dates.csv', '24 June', '25 June');
    expect(checked().rules.slice(2)).toEqual([['drift/corpus-wide', 'out/extracts/dates.csv']]);
  });

  test('the tables of a text that is gone, and whose files are', () => {
    for (const file of ['in/a.md', 'out/a.md.json', 'out/a.md.tei.xml']) rmSync(at(file));
    expect(checked().rules).toContainEqual(['drift/corpus-wide', 'out/extracts/dates.csv']);
  });

  test.each([
    ['all tables', /^extracts\/.*\.csv$/, 'extracts/dates.csv'],
    ['all TEI', /\.tei\.xml$/, 'a.md.tei.xml'],
    ['all records', /\.(?:md|txt)\.json$/, 'a.md.json'],
  ])('the loss of %s, which nothing but the other files tells of', (_, lost, file) => {
    const paths = readdirSync(at('out'), { recursive: true, encoding: 'utf8' });
    for (const path of paths.filter((one) => lost.test(one.replaceAll('\\', '/')))) rmSync(at('out', path));
    rmSync(at('out/.rubricator-manifest'));
    const { code, rules } = checked();
    expect(code).toBe(1);
    expect(rules).toContainEqual(['output/missing', `out/${file}`]);
    expect(new Set(rules.map(([rule]) => rule))).toEqual(new Set(['output/missing']));
  });

  test('the loss of all tables and of all that tells of them, where the last run is remembered', () => {
    for (const path of readdirSync(at('out/extracts')))
      if (/\.(?:csv|md)$/.test(path)) rmSync(at('out/extracts', path));
    expect(checked().rules).toContainEqual(['output/missing', 'out/extracts/dates.csv']);
  });

  test('a record that was changed by hand names the annotation', () => {
    edit('out/a.md.json', '"certainty":"stated","rule":"figure', '"certainty":"implied","rule":"figure');
    const { code, report } = checked();
    expect(code).toBe(1);
    const drift = report.findings.find(({ ruleId }) => ruleId === 'drift/not-current');
    expect(drift).toMatchObject({ file: 'out/a.md.json', message: expect.stringContaining('~“213 rules”') });
  });

  test('a record that is no JSON, or not by the schema', () => {
    put('out/a.md.json', '{');
    edit('out/deep/b.txt.json', '"formatVersion": "1.0"', '"formatVersion": "0.9"');
    const { code, rules } = checked();
    expect(code).toBe(1);
    expect(rules).toEqual([
      ['schema/json', 'out/a.md.json'],
      ['schema/format-version', 'out/deep/b.txt.json'],
    ]);
  });

  test('a TEI file whose text is not the source', () => {
    edit('out/a.md.tei.xml', 'council', 'board');
    const { code, rules } = checked();
    expect(code).toBe(1);
    expect(rules).toContainEqual(['tei/is-source', 'out/a.md.tei.xml']);
  });

  test('a register that is not what the records give', () => {
    edit('out/extracts/register.json', '"formatVersion"', ' "formatVersion"');
    expect(checked().rules).toEqual([['drift/corpus-wide', 'out/extracts/register.json']]);
  });

  test('the configuration says how grave a finding is', () => {
    put('out/stray', 'x');
    const graded = (severity: string): void =>
      put('rubricator.config.json', JSON.stringify({ checks: { 'output/orphan': severity } }));
    graded('warning');
    expect(checked()).toMatchObject({ code: 0, report: { findings: [{ severity: 'warning' }] } });
    graded('off');
    expect(checked()).toMatchObject({ code: 0, rules: [] });
    rmSync(at('rubricator.config.json'));
    expect(checked()).toMatchObject({ code: 1, report: { findings: [{ severity: 'error' }] } });
  });

  test('a configuration that names no rule is refused', () => {
    put('rubricator.config.json', JSON.stringify({ checks: { 'date/no-such-dya': 'off' } }));
    const { code, stderr } = run(['check', 'out', '--sources', 'in']);
    rmSync(at('rubricator.config.json'));
    expect(code).toBe(2);
    expect(stderr).toContain('checks has an unknown key “date/no-such-dya”; there are');
  });

  test('a source that cannot be read: its reason, and what to do, as sentences', () => {
    put('in/a.md', '---\nlanguage: [\n---\nText.\n');
    const { code, report } = checked();
    expect(code).toBe(1);
    const finding = report.findings.find(({ ruleId }) => ruleId === 'source/unreadable');
    expect(finding?.message).toMatch(/^The text cannot be read: front matter, line \d.*[^.]\.$/);
    expect(finding?.message).not.toContain('annotate');
  });

  test('--reporter', () => {
    put('.git/HEAD', '');
    put('out/stray', 'x');
    put('in/a.md', TEXT.replace('213', '214'));
    const reported = (...words: string[]): ReturnType<typeof run> =>
      run(['check', 'out', '--sources', 'in', ...words], { env: { GITHUB_STEP_SUMMARY: at('summary.md') } });
    expect(reported('--reporter', 'text')).toEqual(reported());
    expect(reported('--reporter', 'json')).toEqual(reported('--json'));
    expect(existsSync(at('summary.md'))).toBe(false);
    put('summary.md', 'before\n');
    const github = reported('--reporter', 'github');
    expect(github).toMatchObject({ code: 1, stderr: '' });
    expect(github.stdout).toMatch(/^::error file=in\/a\.md,line=1,col=23,title=source\/unchanged::/m);
    expect(github.stdout).toMatch(/^::error file=out\/stray,line=1,title=output\/orphan::/m);
    expect(readFileSync(at('summary.md'), 'utf8')).toMatch(/^before\n### 2 documents checked/);
    for (const [reporter, start] of [
      ['sarif', '{'],
      ['junit', '<?xml'],
    ] as const) {
      const { code, stdout } = reported('--reporter', reporter);
      expect({ code, start: stdout.slice(0, start.length) }).toEqual({ code: 1, start });
      for (const path of ['in/a.md', 'out/stray']) expect(stdout).toContain(`"${path}"`);
    }
    expect(reported('--reporter', 'xml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('reporter'),
    });
    expect(reported('--json', '--reporter', 'junit').code).toBe(2);
    for (const path of ['.git', 'summary.md']) rmSync(at(path), { recursive: true });
    // A dozen runs of the program.
  }, 120_000);

  test('nothing is written: no byte and no time of a file changes, whatever is found', () => {
    edit('out/a.md.json', '"value":"213"', '"value":"214"');
    edit('out/deep/b.txt.tei.xml', 'council', 'board');
    rmSync(at('out/extracts/dates.csv'));
    const before = snapshot('.');
    expect(before.size).toBeGreaterThan(8);
    for (const jobs of ['1', '2']) {
      expect(run(['check', 'out', '--jobs', jobs]).code).toBe(1);
      expect(snapshot('.')).toEqual(before);
    }
  });

  test('threads find the same, in the same order', () => {
    for (const name of ['c', 'd', 'e']) put(`in/${name}.md`, TEXT);
    edit('out/a.md.json', '"value":"213"', '"value":"214"');
    edit('out/deep/b.txt.tei.xml', 'council', 'board');
    const alone = run(['check', 'out', '--json', '--jobs', '1']);
    expect(JSON.parse(alone.stdout).findings.length).toBe(5);
    expect(run(['check', 'out', '--json', '--jobs', '3'])).toEqual(alone);
    expect(run(['check', 'out', '--jobs', '0']).code).toBe(2);
  });

  test('knows from the output where the texts are, and which formats there are', () => {
    expect(run(['annotate', 'in', '--out', 'other', '--to', 'json,brat']).code).toBe(0);
    expect(run(['check', 'other'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 documents'),
    });
    expect(run(['check', 'out'])).toMatchObject({ code: 0, stdout: expect.stringContaining('2 documents') });
    rmSync(at('other/a.md.ann'));
    expect(run(['check', 'other', '--json']).stdout).toContain('"output/missing"');
    const { code, stdout } = run(['check', 'out', '--to', 'json,tei,csv,timeml', '--json']);
    expect(code).toBe(1);
    expect(stdout).toContain('"out/a.md.tml"');
    rmSync(at('out/.rubricator-manifest'));
    expect(run(['check', 'out'])).toMatchObject({ code: 2, stderr: expect.stringContaining('corpus') });
    rmSync(at('other'), { recursive: true });
  });

  test('a text that is no UTF-8: the byte and the line', () => {
    put('in/a.md', Buffer.from('One.\nCaf\xe9.\n', 'latin1'));
    const { report } = checked();
    expect(report.findings).toMatchObject([
      {
        ruleId: 'source/unreadable',
        file: 'in/a.md',
        line: 2,
        message: expect.stringContaining('in line 2, at byte 8 (from 0), 0xe9 is no part of it'),
      },
    ]);
  });

  test.each([
    ['source/unreadable', 'in/a.md', Buffer.from([0xff]), 'a.md'],
    ['source/unreadable', 'in/a.md', '---\nlanguage: [\n---\n', 'a.md'],
    ['source/unreadable', 'in/deep/collection.json', '{', 'deep/collection.json'],
    ['corrections/unreadable', 'in/corrections/a.md.jsonl', '{', 'corrections/a.md.jsonl'],
    ['corrections/unreadable', 'in/corrections/a.md.jsonl', Buffer.from([0xff]), 'corrections/a.md.jsonl'],
  ])('%s in %s: nothing else, though the register has its acts', (rule, path, content, file) => {
    put(path, content);
    const { code, rules } = checked();
    expect({ code, rules }).toEqual({ code: 1, rules: [[rule, `in/${file}`]] });
  });

  test('a damaged record of a text that cannot be read is a finding, too', () => {
    put('in/a.md', Buffer.from([0xff]));
    for (const [content, rule] of [
      ['{', 'schema/json'],
      ['{"annotations": 3}', 'schema/record'],
      [Buffer.from([0xff]), 'output/encoding'],
    ] as const) {
      put('out/a.md.json', content);
      const { code, rules } = checked();
      expect({ code, rules: [...new Set(rules.map(String))] }).toEqual({
        code: 1,
        rules: ['source/unreadable,in/a.md', `${rule},out/a.md.json`],
      });
    }
  });

  test('usage', () => {
    for (const [words, reason] of [
      [['in/a.md'], 'in/a.md is no folder. `check` takes the folder of an output'],
      [['out/a.md.json'], 'is no folder'],
      [['nowhere'], 'nowhere is not there'],
      [['out', 'in'], '2 are given (out, in)'],
      [['in', '--sources', 'in'], 'in is the folder of the texts themselves'],
    ] as const)
      expect(run(['check', ...words])).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(reason),
      });
    expect(run(['check', 'out', '--sources', 'nowhere']).code).toBe(2);
  });
});
