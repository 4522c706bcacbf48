import { describe, expect, test } from 'vitest';
import { excerpt } from '../../pipeline/evaluate/excerpt.ts';
import { carets } from '../../pipeline/model/excerpt.ts';
import { textWith } from '../support/mentions.ts';

function shown(text: string, quote: string): string[] {
  const start = text.indexOf(quote);
  const found = excerpt(textWith(text, []), { start, end: start + quote.length });
  expect(found.line.slice(found.start, found.end)).toBe(quote.replace(/\s/g, ' '));
  return [found.line, carets(found)];
}

describe('a mention in its sentence', () => {
  test('a short sentence is whole, on one line', () => {
    expect(shown('It began on\n4 June 2004.', '4 June 2004')).toEqual([
      'It began on 4 June 2004.',
      '            ^^^^^^^^^^^',
    ]);
  });

  test('what is far away is left out, at ends of words', () => {
    const [line] = shown(`${'word '.repeat(40)}4 June 2004${' word'.repeat(40)}.`, '4 June 2004');
    expect(line).toMatch(/^… (?:word ){11,12}4 June 2004(?: word){11,12} …$/);
  });

  test('one long word is left out as a whole', () => {
    expect(shown(`${'x'.repeat(500)}2004${'y'.repeat(500)}`, '2004')).toEqual(['… 2004 …', '  ^^^^']);
  });

  test('a caret is one code point wide', () => {
    expect(shown('𝒜𝒷 in 𝟚004', '𝟚004')[1]).toBe('      ^^^^');
  });
});
