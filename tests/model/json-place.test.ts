import { describe, expect, test } from 'vitest';
import { placeInJson, placeOfSyntaxError } from '../../pipeline/model/json-place.ts';

const TEXT = `{
  "a": [1, "]", {"b": "x:\\"y"}],
  "𝔄": {"c": null}, "d": -1.5e3
}`;

const at = (...path: string[]): string => {
  const { line, column } = placeInJson(TEXT, path);
  return `${line}:${column}`;
};

describe('a place in a JSON text', () => {
  test.each([
    [[], '1:1'],
    [['a'], '2:8'],
    [['a', '0'], '2:9'],
    [['a', '1'], '2:12'],
    [['a', '2', 'b'], '2:23'],
    [['𝔄', 'c'], '3:14'],
    [['d'], '3:26'],
    [['a', '7', 'b'], '2:8'],
    [['e'], '1:1'],
  ])('%j is at %s', (path, place) => expect(at(...path)).toBe(place));

  test.each([
    ['{"a": 1,\n}', 2],
    ['{"a":\n x}', 2],
    ['{"a": 1\n', 2],
    ['{\n"a": "x\n"}', 2],
    ['', 1],
  ])('%j stops being JSON in line %i', (text, line) => {
    let message = '';
    try {
      JSON.parse(text);
    } catch (error) {
      message = String(error);
    }
    expect(message).not.toBe('');
    expect(placeOfSyntaxError(text, message).line).toBe(line);
    expect(placeOfSyntaxError(text, '').line).toBeGreaterThanOrEqual(1);
  });

  test('a text of megabytes in one line is read in no time', () => {
    const text = `[${'"x",'.repeat(500_000)}1]`;
    const begun = performance.now();
    expect(placeInJson(text, ['500000']).column).toBe(2_000_002);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
