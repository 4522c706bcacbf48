import { describe, expect, test } from 'vitest';
import { annotated } from '../../support/annotated.ts';

const quotesOf = (text: string): string[] =>
  annotated(text, { format: 'markdown' })
    .annotations.filter(({ layer }) => layer === 'figure')
    .map(({ quote }) => quote);

describe('groups of digits after a space', () => {
  test.each([
    ['The region covers 5&nbsp;000 km².', ['5&nbsp;000 km²']],
    ['It has 5&#160;000&#8239;000 citizens.', ['5&#160;000&#8239;000 citizens']],
    ['It has 940 000 citizens.', ['940 000 citizens']],
    ['It has 940\u00a0000 citizens.', ['940\u00a0000 citizens']],
    ['Columns: 5  000 and 7.', ['5', '7']],
  ])('%s', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
