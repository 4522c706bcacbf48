import { describe, expect, test } from 'vitest';
import { fromString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { finish } from '../../pipeline/4-resolve/finish.ts';
import type { Document } from '../../pipeline/model/document.ts';
import { draftId, type FigureDraft } from '../../pipeline/model/draft.ts';

const parsed = (text: string): Document => parse(fromString(text));

function figure(document: Document, quote: string, from = 0): FigureDraft {
  const start = document.text.indexOf(quote, from);
  const span = { start, end: start + quote.length };
  const id = draftId('figure', span);
  return {
    id,
    layer: 'figure',
    kind: 'count',
    ...span,
    numberSpan: span,
    value: '1',
    certainty: 'stated',
    rule: 'figure/test',
  };
}

describe('finish', () => {
  test('an id depends on the quote and its how-manyeth mention, not on the place', () => {
    const before = parsed('one man, one man');
    const after = parsed('In the year: one man, one man');
    const ids = (document: Document): string[] =>
      finish(document, [
        figure(document, 'one man'),
        figure(document, 'one man', document.text.lastIndexOf(',')),
      ]).map(({ id }) => id);
    expect(ids(before)[0]).toBe(ids(after)[0]);
    expect(ids(before)[0]).not.toBe(ids(before)[1]);
    expect(ids(before)[0]).toMatch(/^f[0-9a-f]{11}$/);
  });

  test('the smallest mention around is the parent, and references get final ids', () => {
    const document = parsed('27 of the 213 citizens');
    const outer = { ...figure(document, '27 of the 213 citizens') };
    const inner = { ...figure(document, '213 citizens') };
    const [first, second] = finish(document, [{ ...outer, partOf: inner.id }, inner]);
    expect(second?.parent).toBe(first?.id);
    expect(first).toMatchObject({ partOf: second?.id });
    expect(first).not.toHaveProperty('parent');
  });

  test('a mention over a page separator has segments and a collapsed text', () => {
    const document = parsed('He counted 213\n\n---\n\ncitizens of the town.');
    const [mention] = finish(document, [figure(document, '213\n\n---\n\ncitizens')]);
    expect(mention?.quote).toBe('213\n\n---\n\ncitizens');
    expect(mention?.text).toBe('213 citizens');
    expect(mention?.segments?.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      '213',
      'citizens',
    ]);
  });
});
