import { expect, test } from 'vitest';
import { fromString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';

const tokens = (text: string): string[] =>
  parse(fromString(text))
    .tokens(0)
    .map(({ kind, text: piece, glued }) => `${glued ? '+' : ''}${kind} ${piece}`);

test('words, digits and single marks', () => {
  expect(tokens('No5/a, İl e\u0301té 😀 \u{1D400}b')).toEqual([
    'word No',
    '+digits 5',
    '+mark /',
    '+word a',
    '+mark ,',
    'word İl',
    'word e\u0301té',
    'mark 😀',
    'word \u{1D400}b',
  ]);
});

test('sentences that are asked for again give equal tokens', () => {
  const text = 'It rained. '.repeat(3000);
  const document = parse(fromString(text));
  const first = document.tokens(0);
  expect(document.tokens(1024)).not.toEqual(first);
  expect(document.tokens(0)).toEqual(first);
});
