import { describe, expect, test } from 'vitest';
import { fromString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';

const ROWS = [
  '* ',
  '> ',
  '- ',
  '1. ',
  '`',
  '\\`',
  '`a',
  '[',
  '[a](',
  '](',
  '![',
  '_a ',
  'a**b*',
  '<a ',
  '&a',
  '|',
  '#',
  '~',
  '=',
  '.',
  '. ',
  '?"',
  'A. ',
  '(',
  '"',
  '\t',
  '\0',
  '\ud800',
  'e\u0301',
  '- item *a*\n',
  '- a\n  1. b\n',
  '> q *a*\n',
  '|a|b|\n|-|-|\n',
  '[^1]: x\n',
  '```js\nx\n~~~\n',
  '<!-- ',
  '[a]: http://x\n',
  '# h\n',
  'a\n---\n',
  '- a\n\n  b *c*\n\n',
  '1.1',
];

describe('no text takes long', () => {
  test.each(ROWS)(
    'rows of %j',
    (row) => {
      for (const format of ['markdown', 'plain'] as const) {
        const text = row.repeat(Math.floor(100_000 / row.length));
        const { prose, sentences, tokens } = parse(fromString(text, { format }));
        expect(prose.length).toBe(text.length);
        sentences.forEach((_, index) => void tokens(index));
      }
    },
    10_000,
  );

  test('five million characters in one line', () => {
    const text = 'The law of 5 May 1999 entered into force, '.repeat(120_000);
    const document = parse(fromString(text, { format: 'markdown' }));
    expect(document.blocks).toHaveLength(1);
    expect(Math.max(...document.sentences.map(({ start, end }) => end - start))).toBeLessThan(20_000);
  });

  test.each(['', '\ufeff', '\r', '\r\n\r\n', '---', '---\n---', '\0'])('nearly nothing: %j', (text) => {
    for (const format of ['markdown', 'plain'] as const)
      expect(parse(fromString(text, { format })).prose.length).toBe(text.length);
  });
});
