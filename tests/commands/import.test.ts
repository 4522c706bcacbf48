import { existsSync, readFileSync, rmSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';

const { run, at, put } = program();

const SIGNED = ['--by', 'A. Reader', '--when', '2025-03-14'];

describe('import', () => {
  test('prints what a person has corrected, a line each', () => {
    put('in/a.md', 'The Water Act 1998 came into force on 24 June 2015.\n');
    run(['annotate', 'in', '--out', 'out', '--to', 'json,brat']);
    const untouched = run(['import', 'brat', at('out/a.md.ann'), 'out/a.md.json', ...SIGNED]);
    expect(untouched).toMatchObject({ code: 0, stdout: '', stderr: 'no corrections\n' });
    const ann = readFileSync(at('out/a.md.ann'), 'utf8');
    put('edited.ann', ann.replace(/^T\d+\tDate.*24 June 2015\n/m, ''));
    const { code, stdout, stderr } = run(['import', 'brat', 'edited.ann', 'out/a.md.json', ...SIGNED]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^whether they hold was not tried: the text is not there/);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { op: 'reject', layer: 'date', target: { exact: '24 June 2015' }, by: 'A. Reader', when: '2025-03-14' },
    ]);
  });

  describe('does with them what is asked', () => {
    const ANN =
      'T1\tFigure 36 46\t12 members\nT2\tLegalAct 4 24\tBargain of the Lakes\n#2\tAnnotatorNotes T2\ttype=treaty\n';
    beforeEach(() => {
      rmSync(at('corpus'), { recursive: true, force: true });
      put('corpus/x/a.md', 'The Bargain of the Lakes was made by 12 members on 24 June 2015.\n');
      run(['annotate', '--to', 'json', '--quiet']);
      put('edited.ann', ANN.replace('36 46', '37 47'));
    });
    const edited = (...words: string[]) =>
      run(['import', 'brat', 'edited.ann', 'output/x/a.md.json', ...words, ...SIGNED]);

    test('--write: beside the text, where a fresh run applies them', () => {
      const { code, stdout } = edited('--write');
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: '2 of 2 corrections written to corpus/x/corrections/a.md.jsonl\n',
      });
      run(['annotate', '--to', 'json', '--quiet']);
      const record = JSON.parse(readFileSync(at('output/x/a.md.json'), 'utf8'));
      expect(record.annotations.map(({ quote }: { quote: string }) => quote)).toEqual([
        'Bargain of the Lakes',
        '12 members',
      ]);
      expect(record.corrections.map(({ status }: { status: string }) => status)).toEqual(['kept', 'kept']);
    });

    test('--write: what would not hold is named and not written', () => {
      put(
        'corpus/x/corrections/a.md.jsonl',
        `${JSON.stringify({ op: 'change', layer: 'date', target: { exact: '24 June 2015' }, fields: { edtf: '2014' }, by: 'B', when: '2025-01-01' })}\n`,
      );
      const { code, stdout, stderr } = edited('--write');
      expect(code).toBe(1);
      expect(stdout).toMatch(/^1 of 2 corrections/);
      expect(stderr).toBe('not written: reject “24 June 2015”: line 1 changes it\n');
    });

    test('without --write: what would be written, and what would not', () => {
      put(
        'corpus/x/corrections/a.md.jsonl',
        `${JSON.stringify({ op: 'change', layer: 'date', target: { exact: '24 June 2015' }, fields: { edtf: '2014' }, by: 'B', when: '2025-01-01' })}\n`,
      );
      const before = readFileSync(at('corpus/x/corrections/a.md.jsonl'), 'utf8');
      const { code, stdout, stderr } = edited();
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: 'not written: reject “24 June 2015”: line 1 changes it\n',
      });
      edited('--write');
      expect(readFileSync(at('corpus/x/corrections/a.md.jsonl'), 'utf8')).toBe(before + stdout);
    });

    test('--write twice: nothing is written again, before and after the text is annotated again', () => {
      expect(edited('--write').code).toBe(0);
      const written = readFileSync(at('corpus/x/corrections/a.md.jsonl'), 'utf8');
      const again = () => edited('--write', '--why', 'Again.');
      expect(again()).toMatchObject({
        code: 0,
        stdout: 'nothing to do\n',
        stderr: '2 stand in corpus/x/corrections/a.md.jsonl already\n',
      });
      run(['annotate', '--to', 'json', '--quiet']);
      expect(again()).toMatchObject({ code: 0, stderr: 'no corrections\n' });
      expect(readFileSync(at('corpus/x/corrections/a.md.jsonl'), 'utf8')).toBe(written);
    });

    test('an edit of an older record is nothing to do, or refused', () => {
      run(['annotate', '--to', 'json,brat', '--quiet']);
      const ann = readFileSync(at('output/x/a.md.ann'), 'utf8');
      put('edited.ann', ann.replace('12 members', 'by 12 members').replace('Figure 37 47', 'Figure 34 47'));
      expect(edited('--write').code).toBe(0);
      run(['annotate', '--to', 'json', '--quiet']);
      expect(edited('--write')).toMatchObject({ code: 0, stderr: 'no corrections\n' });
      put('edited.ann', ann.replace(/^(T\d+|#\d+)\t.*12 members.*\n/gm, ''));
      const older = edited('--write');
      expect(older.code).toBe(2);
      expect(older.stderr).toMatch(/was made from another record of this text/);
    });

    test('a file with none of the mentions needs a word for it', () => {
      put('edited.ann', '');
      expect(edited('--write')).toMatchObject({ code: 2, stderr: expect.stringMatching(/say --reject-all/) });
      expect(edited('--write', '--reject-all')).toMatchObject({ code: 0 });
    });

    test('a byte-order mark is no fault; what cannot be taken over is one', () => {
      put('edited.ann', `\ufeff${readFileSync(at('edited.ann'), 'utf8')}#1\tAnnotatorNotes T1\tsure?\n`);
      expect(edited('--write')).toMatchObject({
        code: 1,
        stdout: '2 of 2 corrections written to corpus/x/corrections/a.md.jsonl\n',
        stderr: 'not taken over: “12 members”: its note “sure?” says no field=value\n',
      });
    });

    test('--gold: texts that differ in their extension alone have two files', () => {
      put('corpus/x/a.txt', 'It was 3 May 2004.\n');
      run(['annotate', '--to', 'json,brat', '--quiet']);
      edited('--gold', 'gold2');
      const other = [
        'import',
        'brat',
        'output/x/a.txt.ann',
        'output/x/a.txt.json',
        '--gold',
        'gold2',
        ...SIGNED,
      ];
      expect(run(other).stdout).toBe('Written to gold2/x/a.txt.gold.json.\n');
      expect(existsSync(at('gold2/x/a.md.gold.json'))).toBe(true);
    });

    test('--gold: the text as the person has left it, and nothing beside it', () => {
      expect(edited('--gold', 'gold')).toMatchObject({
        code: 0,
        stdout: 'Written to gold/x/a.md.gold.json.\n',
      });
      const { mentions } = JSON.parse(readFileSync(at('gold/x/a.md.gold.json'), 'utf8'));
      expect(mentions).toMatchObject([
        { layer: 'legal-act', quote: 'Bargain of the Lakes' },
        { layer: 'figure', quote: '12 members', value: '12' },
      ]);
      expect(existsSync(at('corpus/x/corrections'))).toBe(false);
    });

    test('usage: no text, or both at once', () => {
      expect(edited('--write', '--sources', 'elsewhere')).toMatchObject({ code: 2 });
      expect(edited('--write', '--gold', 'gold').stderr).toMatch(/one thing at a time/);
    });
  });

  test.each([
    [
      'a format that nobody edits',
      ['timeml', 'edited.ann', 'out/a.md.json', ...SIGNED],
      /cannot be read back/,
    ],
    ['no such file', ['brat', 'none.ann', 'out/a.md.json', ...SIGNED], /none\.ann is not there\.\n/],
    ['no record', ['brat', 'edited.ann', 'edited.ann', ...SIGNED], /is no record/],
    ['no day', ['brat', 'edited.ann', 'out/a.md.json', '--by', 'A', '--when', 'today'], /yyyy-mm-dd/],
    ['another file', ['label-studio', 'edited.ann', 'out/a.md.json', ...SIGNED], /is no JSON/],
  ])('usage: %s', (_, words, message) => {
    const { code, stderr } = run(['import', ...words]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
