import { describe, expect, test } from 'vitest';
import { compare } from '../../pipeline/evaluate/comparison.ts';
import { faults } from '../../pipeline/evaluate/fault.ts';
import { belowFloors } from '../../pipeline/evaluate/floors.ts';
import { rates } from '../../pipeline/evaluate/score.ts';
import { scores } from '../../pipeline/evaluate/scores.ts';
import { turns } from '../../pipeline/evaluate/turns.ts';
import type { Gold } from '../../pipeline/model/records.ts';
import { count, date, goldDate, textWith } from '../support/mentions.ts';

const TEXT = 'In early May 2003, on 4 June 2004 and in 2005 the 12 offices were open; 2006 was quiet.';

const GOLD: Gold = {
  document: 'a.md',
  layers: ['date'],
  mentions: [
    goldDate('early May 2003', '2003-05'),
    goldDate('4 June 2004', '2004-06-04'),
    goldDate('2005', '2005'),
    goldDate('2006', '2006'),
  ],
};

const FOUND = textWith(TEXT, [
  date(TEXT, 'May 2003', '2003-05'),
  date(TEXT, '4 June 2004', '2004-06-05'),
  date(TEXT, '2005', '2005'),
  date(TEXT, '12', '2012'),
  count(TEXT, '12 offices', '12'),
]);

describe('annotations against gold', () => {
  const comparison = compare(GOLD, FOUND);
  const [dates] = comparison.layers;

  test('only layers that gold has complete are compared', () => {
    expect(comparison.layers.map(({ layer }) => layer)).toEqual(['date']);
  });

  test('each fault is named with its place', () => {
    const shown = (dates ? faults(dates) : []).map(({ fault, start, end, errors }) => [
      fault,
      TEXT.slice(start, end),
      errors.map(({ key, expected, actual }) => `${key} ${actual} for ${expected}`).join(),
    ]);
    expect(shown).toEqual([
      ['span', 'early May 2003', ''],
      ['value', '4 June 2004', 'edtf 2004-06-05 for 2004-06-04'],
      ['false-alarm', '12', ''],
      ['missed', '2006', ''],
    ]);
  });

  test('strict wants the span, value wants the values, relaxed wants either place', () => {
    const [all] = scores([comparison]);
    expect(all?.all).toEqual({ gold: 4, found: 4, hits: { strict: 2, relaxed: 3, value: 2 } });
  });

  test('a floor counts with its tolerance', () => {
    const found = scores([comparison]);
    const under = (floor: number, tolerance: number): number =>
      belowFloors(found, { tolerance, f1: { date: { strict: floor } } }).length;
    expect([under(0.5, 0), under(0.6, 0), under(0.6, 0.1)]).toEqual([0, 1, 0]);
  });
});

test('values that gold does not state are not compared', () => {
  const gold: Gold = {
    document: 'a.md',
    layers: ['date'],
    mentions: [{ layer: 'date', quote: '2005', occurrence: 1 }],
  };
  const [score] = scores([compare(gold, textWith(TEXT, [date(TEXT, '2005', '1905')]))]);
  expect(score?.all.hits).toEqual({ strict: 1, relaxed: 1, value: 1 });
});

test('a mention of another kind is missed in the one and false in the other', () => {
  const gold: Gold = {
    document: 'a.md',
    layers: ['date'],
    mentions: [{ layer: 'date', quote: '2005', occurrence: 1, kind: 'interval' }],
  };
  const [score] = scores([compare(gold, textWith(TEXT, [date(TEXT, '2005', '2005')]))]);
  expect(
    score?.kinds.map(({ kind, score: { gold, found, hits } }) => [kind, gold, found, hits.relaxed]),
  ).toEqual([
    ['date', 0, 1, 0],
    ['interval', 1, 0, 0],
  ]);
});

test('of two mentions in one place the closest is the match', () => {
  const text = 'the decree of 4 June 2004';
  const gold: Gold = {
    document: 'a.md',
    layers: ['date'],
    mentions: [goldDate('4 June 2004', '2004-06-04')],
  };
  const found = textWith(text, [date(text, '4 June', 'XXXX-06-04'), date(text, '4 June 2004', '2004-06-04')]);
  const [dates] = compare(gold, found).layers;
  expect(dates?.matches.map((match) => match.exact)).toEqual([true]);
  expect(dates?.falseAlarms.map(({ quote }) => quote)).toEqual(['4 June']);
});

test('an occurrence is counted in the text, inside words too', () => {
  const text = 'We know now.';
  const gold: Gold = {
    document: 'a.md',
    layers: ['date'],
    mentions: [goldDate('now', 'x', 2), goldDate('now', 'x', 3)],
  };
  const { layers, lost } = compare(gold, textWith(text, []));
  expect(layers[0]?.missed.map(({ start }) => start)).toEqual([8]);
  expect(lost.map(({ occurrence }) => occurrence)).toEqual([3]);
});

test('where there is nothing, everything is right', () => {
  const none = { gold: 0, found: 0, hits: { strict: 0, relaxed: 0, value: 0 } };
  expect(rates(none, 'strict')).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('gains and losses of a run against another', () => {
  const after = textWith(TEXT, [
    date(TEXT, 'early May 2003', '2003-05'),
    date(TEXT, '4 June 2004', '2004-06-04'),
    date(TEXT, '12 offices', '2012'),
    date(TEXT, '2006', '2006'),
  ]);
  const shown = turns(compare(GOLD, FOUND), compare(GOLD, after)).map(
    ({ direction, start, end, before, after: now }) =>
      `${direction}: ${TEXT.slice(start, end)}: ${before} → ${now}`,
  );
  expect(shown).toEqual([
    'gain: early May 2003: span wrong → right',
    'gain: 4 June 2004: value wrong → right',
    'loss: 2005: right → missed',
    'loss: 12 offices: nothing → false alarm',
    'gain: 12: false alarm → nothing',
    'gain: 2006: missed → right',
  ]);
});
