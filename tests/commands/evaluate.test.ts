import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validator } from '../../pipeline/bridges/ajv.ts';
import type { AnnotatedText } from '../../pipeline/evaluate/annotated-text.ts';
import type { Gold } from '../../pipeline/model/records.ts';
import { date, goldDate, textWith } from '../support/mentions.ts';
import { program } from '../support/program.ts';

const { run, put, at } = program();

const TEXT = 'The council met on 24 June 2015 | and in 2016.\n';

const record = (text: AnnotatedText): string => JSON.stringify({ formatVersion: '1.0', ...text });

const gold: Gold = {
  document: 'a.md',
  layers: ['date'],
  mentions: [goldDate('24 June 2015', '2015-06-24'), goldDate('2016', '2016')],
};

const right: AnnotatedText = {
  ...textWith(TEXT, [date(TEXT, '24 June 2015', '2015-06-24'), date(TEXT, '2016', '2016')]),
  findings: [{ ruleId: 'date/x', severity: 'warning', message: 'Look.' }],
};
const wrong = textWith(TEXT, [date(TEXT, '24 June 2015', '2015-07-24'), date(TEXT, 'council', '1')]);

function putAll(): void {
  put('gold/a.gold.json', JSON.stringify(gold));
  put('right/a.md.json', record(right));
  put('wrong/a.md.json', record(wrong));
}

describe('evaluate', () => {
  test('annotates the sources anew', () => {
    putAll();
    put('corpus/a.md', TEXT);
    const { code, stdout } = run(['evaluate', 'gold', '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 document\n\nper cent +gold +found +strict +recall +F1 .*\ndate +2 /);
  });

  test('names every fault in its sentence', () => {
    putAll();
    const { code, stdout } = run(['evaluate', 'gold/a.gold.json', '--output', 'wrong']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      [
        'a.md',
        '  false alarm, date: date 1',
        '    The council met on 24 June 2015 | and in 2016.',
        '        ^^^^^^^',
        '  other value, date:',
        '    The council met on 24 June 2015 | and in 2016.',
        '                       ^^^^^^^^^^^^',
        '    edtf: 2015-07-24, in gold 2015-06-24',
        '  missed date: date 2016',
        '    The council met on 24 June 2015 | and in 2016.',
        '                                             ^^^^',
      ].join('\n'),
    );
  });

  test('fails below a floor, says so, and not within the tolerance', () => {
    putAll();
    const floors = (floor: number) => JSON.stringify({ tolerance: 0.01, f1: { date: { strict: floor } } });
    put('floors.json', floors(0.6));
    const below = run(['evaluate', 'gold', '--output', 'wrong', '--floors', 'floors.json']);
    expect(below.code).toBe(1);
    expect(below.stdout).toContain('below its floor: date strict F1 is 0.500, its floor 0.6');
    put('gold-with-floors/floors.json', floors(0.51));
    put('gold-with-floors/a.gold.json', JSON.stringify(gold));
    expect(run(['evaluate', 'gold-with-floors', '--output', 'wrong']).code).toBe(0);
  });

  test('fails where F1 has fallen against another run, and not within the tolerance', () => {
    putAll();
    const words = ['evaluate', 'gold', '--output', 'wrong', '--against', 'right', '--quiet'];
    const worse = run(words);
    expect(worse.code).toBe(1);
    expect(worse.stdout).toContain('worse than the other run: date strict F1 is 0.500, was 1.000');
    expect(run([...words, '--tolerance', '1']).code).toBe(0);
    expect(run(['evaluate', 'gold', '--output', 'right', '--against', 'wrong']).code).toBe(0);
  });

  test('leaves corrections out unless they are asked for', () => {
    putAll();
    put('corrected/a.md', TEXT);
    put(
      'corrected/corrections/a.md.jsonl',
      JSON.stringify({
        op: 'reject',
        layer: 'date',
        target: { exact: '24 June 2015' },
        by: 'A',
        when: '2025-03-14',
      }),
    );
    const words = ['evaluate', 'gold', '--sources', 'corrected', '--json'];
    expect(JSON.parse(run(words).stdout).scores.date).toMatchObject({ found: 2 });
    expect(JSON.parse(run([...words, '--corrected']).stdout).scores.date).toMatchObject({ found: 1 });
  });

  test('against records that people have corrected, the texts are to be read with corrections, too', () => {
    putAll();
    put('corpus/a.md', TEXT);
    const file = 'corpus/corrections/a.md.jsonl';
    const target = { exact: '24 June 2015' };
    put(file, JSON.stringify({ op: 'reject', layer: 'date', target, by: 'A', when: '2025-03-14' }));
    expect(run(['annotate', '--out', 'before', '--quiet']).code).toBe(0);
    const words = ['evaluate', 'gold', '--against', 'before', '--quiet'];
    expect(run(words)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('compare with --corrected'),
    });
    expect(run([...words, '--corrected'])).toMatchObject({ code: 0, stderr: '' });
    rmSync(at('corpus/corrections'), { recursive: true });
  });

  test('prints gains and losses against another run', () => {
    putAll();
    const { stdout } = run(['evaluate', 'gold', '--output', 'right', '--against', 'wrong']);
    expect(stdout).toMatch(/date +50\.0 → 100\.0 \(\+50\.0\)/);
    expect(stdout).toContain('gain, date: value wrong → right');
    expect(stdout).toContain('gain, date: false alarm → nothing');
    expect(stdout).toContain('gain, date: missed → right');
  });

  test('gives JSON', () => {
    putAll();
    const { stdout } = run(['evaluate', 'gold', '--output', 'wrong', '--against', 'right', '--json']);
    const report = JSON.parse(stdout);
    expect(validator('evaluation')(report)).toEqual([]);
    expect(report.scores.date).toMatchObject({ gold: 2, found: 2, strict: { hits: 1, f1: 0.5 } });
    expect(report.against.fallen[0]).toEqual({ layer: 'date', measure: 'strict', floor: 1, f1: 0.5 });
    expect(report.documents[0].faults).toMatchObject([
      { fault: 'false-alarm', quote: 'council' },
      { fault: 'value', errors: [{ key: 'edtf', expected: '2015-06-24', actual: '2015-07-24' }] },
      { fault: 'missed', quote: '2016', start: 41, end: 45, sentence: TEXT },
    ]);
    expect(report.documents[0].turns).toMatchObject([
      { direction: 'loss', before: 'nothing', after: 'false alarm' },
      { direction: 'loss', before: 'right', after: 'value wrong' },
      { direction: 'loss', before: 'right', after: 'missed' },
    ]);
  });

  test('gives Markdown: F1 and how it changed, gains and losses', () => {
    putAll();
    const words = ['evaluate', 'gold', '--output', 'wrong', '--against', 'right', '--markdown'];
    const { stdout } = run(words);
    expect(stdout).toContain(
      '| date | 100.0 → 50.0 (-50.0) | 100.0 → 50.0 (-50.0) | 100.0 → 0.0 (-100.0) |\n',
    );
    expect(stdout).toContain('<details><summary>3 lost</summary>');
    expect(stdout).toContain('right → value wrong | The council met on <b>24 June 2015</b>');
    expect(stdout).not.toContain('gained');
    expect(stdout).toContain('<details><summary>3 differences from gold</summary>');
    expect(stdout).toContain('false alarm, ');
  });

  test('stale gold is a fault', () => {
    putAll();
    put('stale/a.gold.json', JSON.stringify({ ...gold, mentions: [goldDate('2017', '2017')] }));
    const { code, stdout } = run(['evaluate', 'stale', '--output', 'right']);
    expect(code).toBe(1);
    expect(stdout).toContain('gold is stale, date: “2017” does not stand in the text 1 times');
  });

  test.each([
    ['no gold', ['evaluate', 'right'], 'no gold in right'],
    ['gold that is not there', ['evaluate', 'nowhere'], 'nowhere is not there.'],
    ['a tolerance that is none', ['evaluate', 'gold', '--tolerance', '2'], '--tolerance “2”'],
    ['gold that is not as its schema says', ['evaluate', 'bad.gold.json'], 'lacks “layers”'],
    ['a text that is not there', ['evaluate', 'gold', '--sources', 'nowhere'], 'a.md'],
    ['a record that is not there', ['evaluate', 'gold', '--output', 'gold'], 'a.md'],
    [
      'a run over another text',
      ['evaluate', 'gold', '--output', 'right', '--against', 'older'],
      'another text',
    ],
    ['two layouts', ['evaluate', 'gold', '--quiet', '--json'], '--json'],
  ])('cannot work with %s', (_what, words, message) => {
    putAll();
    put('bad.gold.json', JSON.stringify({ document: 'a.md', mentions: [] }));
    put('older/a.md.json', record({ ...right, text: `${TEXT} ` }));
    const { code, stderr } = run(words);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('diff', () => {
  test('finds no difference in equal outputs', () => {
    putAll();
    expect(run(['diff', 'right', 'right'])).toEqual({
      code: 0,
      stdout: 'The annotations and findings are the same.\n',
      stderr: '',
    });
    expect(run(['diff', 'right', 'right', '--markdown']).stdout).toBe('### Annotations: no change\n');
  });

  test('names what differs, each in its sentence', () => {
    putAll();
    const { code, stdout } = run(['diff', 'wrong', 'right']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^layer +added +removed +changed\ndate +1 +1 +1\n/);
    expect(stdout).toContain(
      [
        'a.md +1 -1 ~1',
        '  + date: date 2016',
        '      The council met on 24 June 2015 | and in 2016.',
        '                                               ^^^^',
        '  - date: date 1',
        '      The council met on 24 June 2015 | and in 2016.',
        '          ^^^^^^^',
        '  ~ date: date 2015-06-24',
        '      The council met on 24 June 2015 | and in 2016.',
        '                         ^^^^^^^^^^^^',
        '      timex.value: 2015-07-24 → 2015-06-24',
      ].join('\n'),
    );
  });

  test('gives JSON', () => {
    putAll();
    put('none/.keep', '');
    const report = JSON.parse(run(['diff', 'none', 'right', '--json']).stdout);
    expect(validator('difference')(report)).toEqual([]);
    expect(report).toMatchObject({ added: 2, removed: 0, changed: 0, layers: { date: { added: 2 } } });
    expect(report.documents[0].additions[0]).toMatchObject({ quote: '24 June 2015', sentence: TEXT });
  });

  test('says how F1 has changed', () => {
    putAll();
    const words = ['diff', 'wrong', 'right', '--gold', 'gold'];
    expect(run(words).stdout).toMatch(/Against the gold standard:\n.*\ndate +50\.0 → 100\.0 \(\+50\.0\)/);
    expect(run([...words, '--markdown']).stdout).toContain('| date | 50.0 → 100.0 (+50.0) |');
    const report = JSON.parse(run([...words, '--json']).stdout);
    expect(validator('difference')(report)).toEqual([]);
    expect(report.scores.after.date.strict.f1).toBe(1);
    put('none/.keep', '');
    expect(run(['diff', 'none', 'right', '--gold', 'gold']).stderr).toContain('F1 cannot be compared');
  });

  test('is quiet where it is told to', () => {
    putAll();
    expect(run(['diff', 'right', 'right', '--quiet'])).toMatchObject({ code: 0, stdout: '' });
    const { code, stdout } = run(['diff', 'wrong', 'right', '--quiet']);
    expect(code).toBe(1);
    expect(stdout.split('\n')).toHaveLength(5);
  });

  test('gives Markdown that no text can break', () => {
    putAll();
    const { stdout } = run(['diff', 'wrong', 'right', '--markdown']);
    expect(stdout).toContain('### Annotations: 1 added, 1 removed, 1 changed\n');
    expect(stdout).toContain('| date | 1 | 1 | 1 |\n');
    expect(stdout).toContain('24 June 2015 &#124; and in <b>2016</b>');
    expect(stdout).toContain('| new | a&#46;md | warning date&#47;x | Look&#46; |');
    for (const line of stdout.split('\n').filter((one) => one.startsWith('|')))
      expect(line.split('|')).toHaveLength(6);
  });

  test('takes an output as it was at a commit', () => {
    putAll();
    const git = (...words: string[]): void => {
      const own = ['-C', at('.'), '-c', 'user.name=A', '-c', 'user.email=a@b.example'];
      execFileSync('git', [...own, ...words]);
    };
    git('init', '--quiet');
    git('add', 'wrong');
    git('commit', '--quiet', '--message', 'First');
    expect(run(['diff', 'HEAD:wrong', 'right']).stdout).toBe(run(['diff', 'wrong', 'right']).stdout);
    expect(run(['diff', 'HEAD:wrong/', 'wrong']).code).toBe(0);
    expect(run(['diff', 'HEAD', 'wrong']).code).toBe(0);
    expect(run(['evaluate', 'gold', '--output', 'wrong', '--against', 'HEAD']).code).toBe(0);
    expect(run(['diff', 'HEAD:none', 'right']).stderr).toContain('at HEAD there is no folder none');
    expect(run(['diff', 'wrong', 'HEAD']).stderr).toContain('say which folder, HEAD:output');
    const { stdout } = run(['evaluate', 'gold', '--output', 'right', '--against', 'HEAD:wrong']);
    expect(stdout).toContain('gain, date: missed → right');
  });

  test.each([
    ['a commit that is not there', ['diff', 'nowhere:wrong', 'right'], 'git knows no commit nowhere here'],
    ['gold that is not there', ['diff', 'wrong', 'right', '--gold', 'nowhere'], 'nowhere is not there.'],
    [
      'a folder that is not there',
      ['diff', 'nowhere', 'right'],
      'there is no folder of this name, and no commit',
    ],
    ['one folder', ['diff', 'right'], 'NEW'],
    ['a file that is no record', ['diff', 'odd', 'right'], 'no record'],
    ['two layouts', ['diff', 'right', 'right', '--json', '--markdown'], '--markdown'],
  ])('cannot work with %s', (_what, words, message) => {
    putAll();
    put('odd/a.md.json', '[]');
    const { code, stderr } = run(words);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
