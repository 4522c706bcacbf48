import { describe, expect, test } from 'vitest';
import { settleOverlaps } from '../../pipeline/4-resolve/overlaps.ts';
import { type Draft, draftId, type FigureDraft } from '../../pipeline/model/draft.ts';

const figure = (start: number, end: number): FigureDraft => ({
  id: draftId('figure', { start, end }),
  layer: 'figure',
  kind: 'count',
  start,
  end,
  numberSpan: { start, end },
  value: '1',
  certainty: 'stated',
  rule: 'figure/test',
});

const spans = (drafts: readonly Draft[]): number[][] => drafts.map(({ start, end }) => [start, end]);

describe('claims of one layer', () => {
  test('nested ones stand', () => {
    const { drafts, rejections } = settleOverlaps([figure(0, 10), figure(2, 5), figure(6, 10)]);
    expect(spans(drafts)).toEqual([
      [0, 10],
      [2, 5],
      [6, 10],
    ]);
    expect(rejections).toEqual([]);
  });

  test('of two that cross, the longer stands, whichever comes first', () => {
    expect(spans(settleOverlaps([figure(0, 10), figure(8, 12)]).drafts)).toEqual([[0, 10]]);
    expect(spans(settleOverlaps([figure(0, 4), figure(2, 12)]).drafts)).toEqual([[2, 12]]);
  });

  test('of equally long ones, the left', () => {
    const { drafts, rejections } = settleOverlaps([figure(2, 6), figure(0, 4)]);
    expect(spans(drafts)).toEqual([[0, 4]]);
    expect(rejections).toEqual([{ layer: 'figure', start: 2, end: 6, rule: 'figure/crosses-a-longer' }]);
  });

  test('what crosses only a claim that fell stands', () => {
    const chain = [figure(0, 6), figure(4, 12), figure(10, 30)];
    expect(spans(settleOverlaps(chain).drafts)).toEqual([
      [0, 6],
      [10, 30],
    ]);
  });

  test('claims that share an end do not cross', () => {
    const { rejections } = settleOverlaps([figure(0, 10), figure(0, 4), figure(4, 10), figure(10, 12)]);
    expect(rejections).toEqual([]);
  });

  test('the same span once', () => {
    expect(spans(settleOverlaps([figure(0, 4), figure(0, 4)]).drafts)).toEqual([[0, 4]]);
  });

  test('many neighbours are settled in linear time', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => figure(i * 3, i * 3 + 4));
    expect(settleOverlaps(many).drafts).toHaveLength(25_000);
  });
});

test('claims of different layers may cross', () => {
  const date: Draft = {
    id: draftId('date', { start: 2, end: 6 }),
    layer: 'date',
    kind: 'duration',
    start: 2,
    end: 6,
    timex: { type: 'DURATION', value: 'P1Y' },
    edtf: null,
    tei: {},
    earliest: null,
    latest: null,
    resolution: 'stated',
    certainty: 'stated',
    rule: 'date/test',
  };
  expect(spans(settleOverlaps([figure(0, 4), date]).drafts)).toEqual([
    [0, 4],
    [2, 6],
  ]);
});
