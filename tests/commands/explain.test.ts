import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Explanation, Verdict } from '../../pipeline/commands/explain/explanation.ts';
import { layoutOf } from '../../pipeline/commands/explain/layout.ts';
import { rowsOf } from '../../pipeline/commands/explain/rows.ts';
import { program } from '../support/program.ts';

const { run } = program();

function verdict(text: string, quote: string, more: Partial<Verdict>): Verdict {
  const start = text.indexOf(quote);
  return {
    outcome: 'claimed',
    layer: 'date',
    rule: 'date/x',
    start,
    end: start + quote.length,
    quote,
    ...more,
  };
}

const explained = (text: string, ...verdicts: Verdict[]): Explanation => ({
  text,
  verdicts,
  findings: [],
  forms: new Map(),
});

describe('the layout', () => {
  test('carets under what is claimed, hyphens under what is rejected', () => {
    const text = 'On 24 June 2015, see section 24.';
    const claimed = verdict(text, '24 June 2015', { value: 'date 2015-06-24' });
    const rejected = verdict(text, 'section 24', { outcome: 'rejected', rule: 'date/not-a-section' });
    expect(layoutOf(explained(text, claimed, rejected))).toBe(
      [
        '  On 24 June 2015, see section 24.',
        '     ^^^^^^^^^^^^ date 2015-06-24  [date/x]',
        '                       ---------- no date: date/not-a-section',
        '',
      ].join('\n'),
    );
  });

  test('columns are code points', () => {
    const text = '😀😀 in 1991';
    expect(layoutOf(explained(text, verdict(text, '1991', { value: 'date 1991' })))).toContain(
      '\n        ^^^^ date',
    );
  });

  test('a mention that goes on in the next row is marked so', () => {
    const text = `${'word '.repeat(18)}24\nJune 2015`;
    expect(layoutOf(explained(text, verdict(text, '24\nJune 2015', { value: 'v' })))).toMatch(/ \^\^… v/);
  });

  test('nothing found is said', () => {
    expect(layoutOf(explained('Nothing.'))).toContain('Nothing is claimed');
  });

  test('rows cover all but line ends, in order, and are short', () => {
    const text = fc
      .array(fc.constantFrom('word ', 'x'.repeat(60), '\n', '\r\n', '😀', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (body) => {
        const rows = rowsOf(body);
        expect(rows.map(({ start, end }) => body.slice(start, end)).join('')).toBe(
          body.replace(/[\r\n]/g, ''),
        );
        for (const { start, end } of rows) expect(end - start).toBeLessThanOrEqual(96);
      }),
    );
  });
});

describe('explain', () => {
  test('a text from the command line, its words together, or from standard input', () => {
    const shown = '  It opened on 24 June 2015.\n               ^^^^^^^^^^^^ date 2015-06-24  [date/';
    expect(run(['explain', 'It opened on 24 June 2015.']).stdout).toContain(shown);
    expect(run(['explain', 'It', 'opened', 'on', '24', 'June', '2015.']).stdout).toContain(shown);
    expect(run(['explain'], { input: 'It opened on 24 June 2015.\n' }).stdout).toContain(shown);
  });

  test('quiet: what is claimed, nothing else', () => {
    const loud = run(['explain', 'In 1991, see section 24 of the room.']).stdout;
    const quiet = run(['explain', '--quiet', 'In 1991, see section 24 of the room.']).stdout;
    expect(loud).toMatch(/---- no|Rules:/);
    expect(quiet).toContain('date 1991');
    expect(quiet).not.toMatch(/-- no|Rules:/);
  });

  test('JSON for programs, with offsets in code points', () => {
    const { verdicts } = JSON.parse(run(['explain', '--json', '😀 24 June 2015']).stdout);
    expect(verdicts).toContainEqual(
      expect.objectContaining({
        outcome: 'claimed',
        layer: 'date',
        start: 2,
        end: 14,
        value: 'date 2015-06-24',
      }),
    );
  });

  test('settings, Markdown, and front matter that cannot be read', () => {
    expect(run(['explain', '--date-order', 'MDY', 'It opened on 03/04/1999.']).stdout).toContain(
      '1999-03-04',
    );
    expect(run(['explain', '--format', 'markdown', '`24 June 2015`']).code).toBe(0);
    expect(run(['explain'], { input: '---\na: [\n---\n' })).toMatchObject({ code: 2 });
  });
});
