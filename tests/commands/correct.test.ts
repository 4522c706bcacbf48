import { existsSync, readFileSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';

const { run, at, put } = program();

const TEXT = 'The council met on 24 June 2015 in room 213 with 12 members.\nIt had 12 members more.\n';
const FILE = 'corpus/x/corrections/a.md.jsonl';
const SIGNED = ['--by', 'A. Reader', '--when', '2025-03-14'];

const correct = (...words: string[]): ReturnType<typeof run> =>
  run(['correct', 'x/a.md', ...words, ...SIGNED]);

const MEMBERS = ['--change', '12 members', '--occurrence', '1'] as const;

const lines = (): unknown[] =>
  readFileSync(at(FILE), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const record = (): {
  annotations: { id: string; quote: string; layer: string; corrected?: string }[];
  corrections?: { status: string }[];
} => JSON.parse(readFileSync(at('output/x/a.md.json'), 'utf8'));

beforeEach(() => {
  for (const folder of ['corpus', 'output', 'gold']) rmSync(at(folder), { recursive: true, force: true });
  put('corpus/x/a.md', TEXT);
  put('corpus/x/b.md', TEXT);
});

describe('correct', () => {
  test('rejects a mention by its id, in the record or in the text', () => {
    expect(run(['annotate', '--quiet']).code).toBe(0);
    const { id } = record().annotations.find(({ quote }) => quote === '12 members') ?? {};
    const { code, stdout } = run([
      'correct',
      'output/x/a.md.json',
      '--reject',
      id ?? '',
      '--why',
      'Members of another body.',
      ...SIGNED,
    ]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '“12 members”: is no mention\nWritten to corpus/x/corrections/a.md.jsonl.\n',
    });
    expect(lines()).toEqual([
      {
        op: 'reject',
        layer: 'figure',
        target: {
          exact: '12 members',
          prefix: '24 June 2015 in room 213 with '.padStart(32, 'n '),
          suffix: '.\nIt had 12 members more.\n',
          occurrence: 1,
        },
        by: 'A. Reader',
        when: '2025-03-14',
        why: 'Members of another body.',
      },
    ]);
  });

  test('changes fields, and remembers what the rules said', () => {
    const { stdout } = correct('--change', '24 June 2015', 'edtf=2014-06-24');
    expect(stdout).toContain('“24 June 2015”: date, date 2014-06-24\n');
    expect(lines()).toMatchObject([{ fields: { edtf: '2014-06-24' }, was: { edtf: '2015-06-24' } }]);
  });

  test('what `check` will say of it is said at once', () => {
    const { code, stdout } = correct(...MEMBERS, 'kind=measure', 'unit=blorp');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /`rubricator check` will say: warning · figure\/known-unit · .* unit blorp, which is in no list/,
    );
  });

  test('says which line stands in the way of another one', () => {
    correct(...MEMBERS, 'value=13');
    expect(correct(...MEMBERS, 'value=14').stderr).toContain('line 1 gives it another value. `--withdraw`');
  });

  test('adds a mention', () => {
    const { stdout } = correct('--add', 'room 213', '--layer', 'figure', 'kind=count', 'value=213');
    expect(stdout).toContain('“room 213”: figure, count 213\n');
  });

  test('a run applies it, to its own document only, and again after a re-run', () => {
    expect(run(['annotate', '--quiet']).code).toBe(0);
    expect(correct('--change', '24 June 2015', 'edtf=2014-06-24').code).toBe(0);
    const again = JSON.parse(run(['annotate', '--json']).stdout);
    expect(again).toMatchObject({ documents: 2, unchanged: 1 });
    expect(record().annotations.filter(({ corrected }) => corrected)).toHaveLength(1);
    const before = readFileSync(at('output/x/a.md.json'), 'utf8');
    expect(run(['annotate', '--force', '--quiet']).code).toBe(0);
    expect(readFileSync(at('output/x/a.md.json'), 'utf8')).toBe(before);
    expect(run(['check']).code).toBe(0);
  });

  test('an edit inside it is reported, a conflict fails the check', () => {
    expect(correct('--change', '24 June 2015', 'edtf=2014-06-24').code).toBe(0);
    put('corpus/x/a.md', TEXT.replace('24 June', '25 June'));
    expect(run(['annotate', '--quiet']).code).toBe(0);
    const stale = run(['check']);
    expect(stale.code).toBe(0);
    expect(stale.stdout).toContain('corrections/stale');
    put('corpus/x/a.md', TEXT);
    put(FILE, readFileSync(at(FILE), 'utf8').replace('2015-06-24"}', '2016-06-24"}'));
    expect(run(['annotate', '--quiet']).code).toBe(0);
    const conflicting = run(['check']);
    expect(conflicting.code).toBe(1);
    expect(conflicting.stdout).toContain('corrections/conflicting');
    const shown = run(['correct', 'x/a.md']);
    expect(shown.code).toBe(1);
    expect(shown.stdout).toMatch(/1 +conflicting +change +date .*the rules say by now that edtf is/);
    expect(JSON.parse(run(['correct', 'x/a.md', '--json']).stdout).corrections).toMatchObject([
      { line: 1, status: 'conflicting', start: 19 },
    ]);
  });

  test('of a text that was renamed, they are not lost without a word', () => {
    expect(correct('--change', '24 June 2015', 'edtf=2014-06-24').code).toBe(0);
    rmSync(at('corpus/x/a.md'));
    put('corpus/x/c.md', TEXT);
    expect(run(['annotate', '--quiet']).code).toBe(0);
    const { code, stdout } = run(['check']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/x\/corrections\/a\.md\.jsonl\n.* corrections\/orphan/);
  });

  test('is withdrawn by its line, the others keep their numbers; without any there is no file', () => {
    correct('--reject', '12 members', '--occurrence', '1');
    correct('--reject', '12 members', '--occurrence', '2');
    expect(run(['correct', 'x/a.md', '--withdraw', '1']).stdout).toBe('Withdrawn: reject “12 members”.\n');
    expect(lines()).toMatchObject([{ target: { occurrence: 2 } }]);
    expect(run(['correct', 'x/a.md']).stdout).toMatch(/^2 +kept/m);
    expect(run(['correct', 'x/a.md', '--withdraw', '1']).code).toBe(2);
    expect(run(['correct', 'x/a.md', '--withdraw', '2']).code).toBe(0);
    expect(existsSync(at('corpus/x/corrections'))).toBe(false);
    expect(run(['correct', 'x/a.md']).stdout).toBe('x/a.md: no corrections.\n');
  });

  test('the folder stays where another text has corrections', () => {
    correct('--reject', '12 members', '--occurrence', '1');
    put('corpus/x/corrections/b.md.jsonl', '\n');
    expect(correct('--withdraw', '1').code).toBe(0);
    expect([existsSync(at(FILE)), existsSync(at('corpus/x/corrections/b.md.jsonl'))]).toEqual([false, true]);
  });

  test('a bad line fails its document, with the place', () => {
    put(FILE, '{"op":"reject"}\n');
    const { code, stderr } = run(['annotate', '--quiet']);
    expect(code).toBe(1);
    expect(stderr).toContain('x/corrections/a.md.jsonl, line 1: ');
  });

  test.each([
    ['a mention that is not there', ['--reject', 'council'], 'no mention has the id or the words “council”'],
    ['one of several mentions', ['--reject', '12 members'], '2 mentions have the words “12 members”'],
    ['one of several places', ['--add', '12', '--layer', 'date', 'edtf=2012'], 'stands in the text 2 times'],
    [
      'words that are not there',
      ['--add', 'moon', '--layer', 'date', 'edtf=2012'],
      'stands in the text not at all',
    ],
    [
      'an occurrence that is none',
      ['--reject', '24 June 2015', '--occurrence', '2'],
      'occurrence 2 of “24 June 2015” is no mention. There is one:',
    ],
    ['no layer', ['--add', 'council', 'value=1'], '--add needs --layer: date, figure, legal-act'],
    [
      'a field that is none',
      ['--change', '24 June 2015', 'day=1'],
      'fields has an unknown key “day”; there are',
    ],
    ['no fields', ['--change', '24 June 2015'], 'give field=value'],
    ['a word that is no field', ['--change', '24 June 2015', 'edtf'], '“edtf” is no field=value'],
    [
      'a value that is none',
      ['--change', '24 June 2015', 'edtf=June'],
      'it would not hold: “June” is no value',
    ],
    ['a field twice', ['--change', '24 June 2015', 'edtf=2014', 'edtf=2015'], 'edtf= is given twice'],
    [
      'bounds that are the wrong way round',
      [...MEMBERS, 'min=9', 'max=3'],
      'the lower bound 9 is above the upper',
    ],
    ['a number that is none', [...MEMBERS, 'value=1e3'], 'its value “1e3” is no number. Write digits'],
    ['two at once', ['--reject', '24 June 2015', '--withdraw', '1'], 'one thing at a time'],
    [
      'a line that is not there',
      ['--withdraw', '7'],
      'no correction in line 7 of corpus/x/corrections/a.md.jsonl',
    ],
  ])('refuses %s, and writes nothing', (_what, words, message) => {
    const { code, stderr } = correct(...words);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(existsSync(at(FILE))).toBe(false);
  });

  test('its file is named from where the user stands', () => {
    const words = ['correct', 'a.md', '--sources', '.', '--reject', '24 June 2015', ...SIGNED];
    expect(run(words, { cwd: at('corpus/x') }).stdout).toContain('Written to corrections/a.md.jsonl.');
  });

  test('is written in the order in which it is read', () => {
    expect(correct(...MEMBERS, 'value=13', '--why', 'a slip').code).toBe(0);
    const keys = [...readFileSync(at(FILE), 'utf8').matchAll(/"(\w+)":/g)].map(([, key]) => key);
    expect(keys.join(' ')).toBe(
      'op layer target exact occurrence prefix suffix was value fields value by when why',
    );
  });

  test('refuses a day that is none', () => {
    const words = ['correct', 'x/a.md', '--reject', '24 June 2015', '--by', 'A', '--when', 'today'];
    expect(run(words).stderr).toContain('“today” is no day of the calendar');
    expect(existsSync(at(FILE))).toBe(false);
  });

  test('an occurrence counts in the text, whatever was rejected before', () => {
    expect(correct('--reject', '12 members').stderr).toMatch(
      /12 members {2}\(occurrence 1\)\n.*\(occurrence 2\)/,
    );
    correct('--reject', '12 members', '--occurrence', '1');
    expect(correct('--reject', '12 members', '--occurrence', '1').code).toBe(2);
    expect(correct('--reject', '12 members', '--occurrence', '2').code).toBe(0);
  });

  test('words are found over a line end, whatever it is', () => {
    put('corpus/x/a.md', 'They sat in\r\nroom 213.\r\n');
    expect(correct('--add', 'in room 213', '--layer', 'figure', 'value=213').code).toBe(0);
    expect(lines()).toMatchObject([{ target: { exact: 'in\r\nroom 213' } }]);
  });

  test.each([
    ['corpus/x', 'is a folder. Give one text'],
    ['output/none.md.json', 'is not there'],
    ['corpus/x/b.json', 'is no record'],
  ])('refuses %s: it %s', (path, reason) => {
    put('corpus/x/b.json', '[]');
    expect(run(['correct', path])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${path} ${reason}`),
    });
  });

  test('what cannot be written is said in one line', () => {
    put('corpus/x/corrections', '');
    const { code, stderr } = correct('--reject', '24 June 2015');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^rubricator: .*corrections.*\n$/),
    });
    put('gold', '');
    expect(correct('--promote', 'gold/deep').stderr).toMatch(
      /^rubricator: gold\/deep\/x\/a.md.gold.json cannot be written: .*\n$/,
    );
  });

  test('refuses a text that is not there', () => {
    expect(run(['correct', 'x/z.md']).stderr).toContain('x/z.md is not there, and not below corpus');
  });
});

describe('promote', () => {
  test('makes gold of a text that has none, and keeps it up to date with corrections', () => {
    correct('--change', '24 June 2015', 'edtf=2014-06-24');
    expect(correct('--promote', 'gold').stdout).toBe('Written to gold/x/a.md.gold.json.\n');
    expect(run(['evaluate', 'gold', '--corrected', '--quiet']).stdout).toMatch(
      /date +1 +1 +100\.0 .*100\.0\n/,
    );
    correct('--reject', '12 members', '--occurrence', '2');
    expect(correct('--promote', 'gold').code).toBe(0);
    const gold = JSON.parse(readFileSync(at('gold/x/a.md.gold.json'), 'utf8'));
    expect(gold.mentions).toMatchObject([
      { quote: '24 June 2015', edtf: '2014-06-24' },
      { quote: '12 members', occurrence: 1 },
    ]);
  });

  const gold = (document: string, layers: readonly string[] = ['date'], mentions: unknown[] = []): string =>
    JSON.stringify({ $schema: 'gold.schema.json', document, layers, mentions });

  test('texts that differ in their extension only have gold of their own', () => {
    put('corpus/x/a.txt', TEXT);
    expect(correct('--promote', 'gold').code).toBe(0);
    const { stdout } = run(['correct', 'x/a.txt', '--promote', 'gold']);
    expect(stdout).toBe('Written to gold/x/a.txt.gold.json.\n');
    expect(run(['evaluate', 'gold', '--quiet'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^2 documents/),
    });
  });

  test('goes into the gold that there is, whatever its name, and its layers', () => {
    put('gold/mine.gold.json', gold('x/a.md'));
    correct('--reject', '12 members', '--occurrence', '2');
    correct('--change', '24 June 2015', 'edtf=2014-06-24');
    expect(correct('--promote', 'gold').stdout).toBe('Written to gold/mine.gold.json.\n');
    expect(JSON.parse(readFileSync(at('gold/mine.gold.json'), 'utf8'))).toMatchObject({
      $schema: 'gold.schema.json',
      layers: ['date'],
      mentions: [{ quote: '24 June 2015', edtf: '2014-06-24' }],
    });
    expect(existsSync(at('gold/x'))).toBe(false);
  });

  test('never goes into the gold of another text, into one of two, or into a file', () => {
    put('gold/x/a.md.gold.json', gold('x/b.md'));
    expect(correct('--promote', 'gold').stderr).toContain('gold/x/a.md.gold.json is gold of x/b.md');
    put('gold/1.gold.json', gold('x/a.md'));
    put('gold/2.gold.json', gold('x/a.md'));
    expect(correct('--promote', 'gold').stderr).toContain('two standards for x/a.md');
    expect(correct('--promote', 'gold/1.gold.json').stderr).toContain('is a file');
  });

  test('refuses what does not hold', () => {
    correct('--reject', '24 June 2015');
    put('corpus/x/a.md', TEXT.replace('24 June', '25 June'));
    expect(correct('--promote', 'gold').stderr).toContain('line 1 of its corrections is stale');
  });

  test('refuses gold that is older than the text', () => {
    put(
      'gold/x/a.gold.json',
      JSON.stringify({
        document: 'x/a.md',
        layers: ['date'],
        mentions: [{ layer: 'date', quote: '1 May', occurrence: 1 }],
      }),
    );
    expect(correct('--promote', 'gold').stderr).toContain('“1 May” does not stand there');
  });
});
