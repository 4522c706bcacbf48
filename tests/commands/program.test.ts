import { describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';

const { run } = program();

describe('the program', () => {
  test('--help names every command, --version the version', () => {
    const { code, stdout } = run(['--help']);
    expect(code).toBe(0);
    for (const name of ['annotate', 'check', 'explain', 'stream']) expect(stdout).toContain(name);
    expect(run(['--version'])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });

  test.each(['annotate', 'check', 'explain', 'stream'])('%s --help and --version', (name) => {
    expect(run([name, '--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(name),
      stderr: '',
    });
    expect(run([name, '--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d/) });
  });

  test('nothing is coloured where nobody looks', () => {
    expect(run(['--help']).stdout).not.toContain('\u001B');
  });

  test.each([
    [[], 'which command'],
    [['annotat'], '“annotat” is no command'],
    [['annotate', '--fromat', 'json'], "'--fromat'"],
    [['annotate', '--to', 'docx'], '“docx” is no format'],
    [['annotate', '--to', 'csv'], 'needs json'],
    [['annotate', '--jobs', 'many'], '--jobs “many”'],
    [['annotate', '--out'], '--out'],
    [['annotate', '--date-order', 'YDM'], 'date-order'],
    [['annotate', '--reference-date', '2021-02-30'], 'yyyy-mm-dd'],
    [['annotate', '--layers', 'date,place'], '--layers “date,place”'],
    [['annotate', '--language', 'xx'], 'words for en only'],
    [['explain', '--jurisdiction', 'qqq', 'x'], '--jurisdiction is "qqq"'],
    [['explain', '--jurisdiction', 'Azerbaijan', 'x'], '--jurisdiction is "Azerbaijan"'],
  ])('a wrong call is a usage error: %j', (words, message) => {
    const { code, stdout, stderr } = run(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a text may begin with a hyphen', () => {
    for (const text of ['- 5 men', '-5 °C', '-- 5 men'])
      expect(run(['explain', text, '--layers', 'figure'])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(text),
      });
  });

  test('a list given twice is one list; anything else given twice is refused', () => {
    const { stdout } = run(['explain', '5 men in 1991', '--layers', 'date', '--layers', 'figure', '--json']);
    for (const rule of ['figure/count', 'date/year']) expect(stdout).toContain(rule);
    expect(run(['explain', 'x', '--date-order', 'DMY', '--date-order', 'MDY'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--date-order is given twice'),
    });
  });

  test('what follows -- is no flag', () => {
    expect(run(['explain', '--', '--help']).stdout).toContain('--help');
  });
});
