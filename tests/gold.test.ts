import { describe, expect, test } from 'vitest';
import { readFloors, readGold } from '../pipeline/commands/evaluate/gold-files.ts';
import { annotatedAnew } from '../pipeline/commands/evaluate/texts.ts';
import { type Comparison, compare } from '../pipeline/evaluate/comparison.ts';
import { belowFloors } from '../pipeline/evaluate/floors.ts';
import { scores } from '../pipeline/evaluate/scores.ts';
import { located } from '../pipeline/evaluate/truth.ts';
import { draftId } from '../pipeline/model/draft.ts';
import { byPosition } from '../pipeline/model/span.ts';

const FOLDER = 'tests/gold';

const gold = readGold(FOLDER);
const textOf = annotatedAnew('corpus', { file: {}, flags: {} });
const comparisons: Comparison[] = gold.map((one) => compare(one, textOf(one.document)));

describe.each(gold.map((one, i) => [one.document, one, comparisons[i]?.text.text ?? ''] as const))(
  'gold of %s',
  (_document, one, text) => {
    test('every mention stands in the text', () => {
      expect(located(one, text).lost).toEqual([]);
    });

    test('no mention stands twice, and mentions of a layer do not cross', () => {
      const { truths } = located(one, text);
      const ids = truths.map((truth) => draftId(truth.mention.layer, truth));
      expect(new Set(ids).size).toBe(ids.length);
      for (const layer of one.layers) {
        const spans = truths.filter(({ mention }) => mention.layer === layer).sort(byPosition);
        const crossing = spans.filter((span, i) =>
          spans.slice(i + 1).some((later) => later.start < span.end && later.end > span.end),
        );
        expect(crossing.map(({ mention }) => mention.quote)).toEqual([]);
      }
    });

    test('mentions are of the layers that are complete', () => {
      const others = one.mentions.filter(({ layer }) => !one.layers.includes(layer));
      expect(others).toEqual([]);
    });
  },
);

test('the program holds the floors', () => {
  const floors = readFloors(undefined, FOLDER);
  if (floors === undefined) throw new Error('tests/gold/floors.json is not there');
  expect(belowFloors(scores(comparisons), floors)).toEqual([]);
});
