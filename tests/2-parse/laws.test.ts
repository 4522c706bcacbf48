import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import type { Document } from '../../pipeline/model/document.ts';
import type { Span } from '../../pipeline/model/span.ts';
import { markdownTexts } from './fragments.ts';

function expectInOrder(spans: readonly Span[], length: number): void {
  let reached = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(reached);
    expect(end).toBeGreaterThan(start);
    reached = end;
  }
  expect(reached).toBeLessThanOrEqual(length);
}

/** What is left of the prose outside the spans. */
function outside(prose: string, spans: readonly Span[]): string {
  const starts = [0, ...spans.map(({ end }) => end)];
  return starts.map((start, i) => prose.slice(start, spans[i]?.start)).join('');
}

function expectLawful(document: Document): void {
  const { text, prose, blocks, sentences, separators, pages, replaced } = document;
  expect(prose.length).toBe(text.length);
  for (const spans of [blocks, sentences, separators, replaced]) expectInOrder(spans, text.length);
  expect(outside(prose, blocks).trim()).toBe('');
  expect(pages).toHaveLength(separators.length + 1);
  for (const { start, end } of separators) expect(text.slice(start, end)).toBe('---');
  const visible = blocks
    .filter(({ type }) => type !== 'code')
    .map(({ start, end }) => prose.slice(start, end));
  const said = sentences.map(({ start, end }) => prose.slice(start, end));
  expect(said.join('').replace(/\s/gu, '')).toBe(visible.join('').replace(/\s/gu, ''));
  sentences.forEach(({ start, end, block }, index) => {
    expect(blocks[block]).toMatchObject({});
    expect((blocks[block]?.start ?? 0) <= start && end <= (blocks[block]?.end ?? 0)).toBe(true);
    const tokens = document.tokens(index);
    expectInOrder(tokens, text.length);
    expect(tokens.map((token) => token.text).join('')).toBe(prose.slice(start, end).replace(/\s/gu, ''));
  });
}

const MORE = [
  '---',
  '-----',
  '===',
  '| a | b *c* |\n|---|---|\n| 1 \\| 2 | |',
  '[^1]: note *x*',
  'x[^1]',
  '```js',
  '```',
  '<!--',
  '-->',
  '[a]: http://x',
  '[a][a]',
  '\ud800',
  '\0',
  '\ufeff',
  'No. 5. (a) x',
];

for (const format of ['markdown', 'plain'] as const) {
  test(`any ${format} text has lawful blocks, sentences and tokens`, () => {
    const texts = fc.oneof(markdownTexts(MORE), fc.string({ unit: 'binary', maxLength: 60 }), fc.string());
    fc.assert(
      fc.property(texts, (text) => expectLawful(parse(fromString(text, { format })))),
      { numRuns: 1500, seed: 11 },
    );
  });
}
