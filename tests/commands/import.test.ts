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
    expect(untouched).toMatchObject({ code: 0, stdout: '' });
    const ann = readFileSync(at('out/a.md.ann'), 'utf8');
    put('edited.ann', ann.replace(/^T\d+\tDate.*24 June 2015\n/m, ''));
    const { code, stdout } = run(['import', 'brat', 'edited.ann', 'out/a.md.json', ...SIGNED]);
    expect(code).toBe(0);
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
    const ANN = 'T1\tFigure 36 46\t12 members\nT2\tLegalAct 4 24\tBargain of the Lakes\n';
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
        stdout: '2 of 2 corrections written to x/corrections/a.md.jsonl\n',
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
    ['no such file', ['brat', 'none.ann', 'out/a.md.json', ...SIGNED], /none\.ann cannot be read/],
    ['no record', ['brat', 'edited.ann', 'edited.ann', ...SIGNED], /is no record/],
    ['no day', ['brat', 'edited.ann', 'out/a.md.json', '--by', 'A', '--when', 'today'], /yyyy-mm-dd/],
    ['another file', ['label-studio', 'edited.ann', 'out/a.md.json', ...SIGNED], /is no JSON/],
  ])('usage: %s', (_, words, message) => {
    const { code, stderr } = run(['import', ...words]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
