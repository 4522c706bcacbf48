import { describe, expect, test } from 'vitest';
import { fromString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';

const document = (text: string) => parse(fromString(text, { format: 'markdown' }));

/** Each block as type and visible text, white space collapsed. */
function blocks(text: string): string[] {
  const { blocks: found, prose } = document(text);
  return found.map(
    ({ type, start, end }) => `${type}: ${prose.slice(start, end).replace(/\s+/g, ' ').trim()}`,
  );
}

describe('prose is not Markdown by intent', () => {
  test.each([
    ['1986. It applies to all.', ['paragraph: 1986. It applies to all.']],
    ['5*6*7 makes 210', ['paragraph: 5*6*7 makes 210']],
    ['    The Minister signed.', ['paragraph: The Minister signed.']],
    ['The end of a page\n---\nand its continuation.', ['paragraph: The end of a page and its continuation.']],
    ['[Chair]: Agreed.', ['paragraph: [Chair]: Agreed.']],
    ['```\nnobody closes this', ['paragraph: ``` nobody closes this']],
  ])('%j', (text, expected) => expect(blocks(text)).toEqual(expected));
});

describe('blocks', () => {
  test.each([
    ['# One\nText.\n## *Two*', ['heading: One', 'paragraph: Text.', 'heading: Two']],
    ['- a\n  more\n  - b\n\n  c', ['list-item: a more', 'list-item: b', 'list-item: c']],
    ['> said **he**\n> twice', ['quote: said he twice']],
    [
      '| a | b |\n|---|---|\n| 1 | x \\| y |',
      ['table-cell: a', 'table-cell: b', 'table-cell: 1', 'table-cell: x | y'],
    ],
    ['Text.[^1]\n\n[^1]: The *note*.', ['paragraph: Text.', 'footnote: The note .']],
    ['a\n\n***\n\nb', ['paragraph: a', 'paragraph: b']],
    ['see [the law](http://a.b/c_d) <!-- not\n\nthis -->', ['paragraph: see the law']],
    ['[the law][1] of 1999\n\n[1]: http://a.b', ['paragraph: the law of 1999']],
    ['AT&amp;T \\*', ['paragraph: AT& T *']],
  ])('%j', (text, expected) => expect(blocks(text)).toEqual(expected));

  test('code has no sentences', () => {
    const { blocks: found, sentences } = document('```js\n// 1 May 1999.\n```');
    expect(found.map(({ type }) => type)).toEqual(['code']);
    expect(sentences).toEqual([]);
  });

  test('front matter is outside all blocks, a page separator is none', () => {
    expect(blocks('---\ntitle: A\n---\nText.')).toEqual(['paragraph: Text.']);
    expect(document('---\n\n# Title\n\nText.\n\n---\n').pages).toHaveLength(3);
  });
});

describe('paragraphs over pages', () => {
  test.each([
    ['our state and my\n\n---\n\nmain task.', 1],
    ['the President of the Republic\n\n---\n\nHeydar Aliyev said so.', 1],
    ['He came, saw;\n\n---\n\nand went.', 1],
    ['It ended.\n\n---\n\nAnother began.', 2],
    ['# Title\n\n---\n\nText.', 2],
    ['three ministers\n\n---\n\n---\n\nand one.', 1],
  ])('%j', (text, count) => expect(document(text).blocks).toHaveLength(count));
});
