import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Located } from '../../../pipeline/commands/check/reporters/reporter.ts';
import { sourceLines } from '../../../pipeline/commands/check/source-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'rubricator-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The one place of some words in a text, as a check gives it. */
function findingOf(text: string, words: string): Located {
  const before = [...text.slice(0, text.indexOf(words))].join('');
  const lines = before.split(/\r\n|\r|\n/);
  const start = [...before].length;
  return {
    ruleId: 'date/no-such-day',
    severity: 'warning',
    message: 'odd',
    path: 'a.md',
    line: lines.length,
    column: [...(lines.at(-1) ?? '')].length + 1,
    start,
    end: start + [...words].length,
  };
}

describe.each(['\n', '\r\n', '\r'])('lines that end with %j', (mark) => {
  const text = ['😀 It met on 31', '', 'June 😀 1999.', 'End'].join(mark);
  const places = (words: string, texts = ['a.md']) => {
    writeFileSync(join(folder, 'a.md'), `\ufeff${text}`);
    const { endOf, excerpt } = sourceLines(folder, texts);
    const finding = findingOf(text, words);
    return { end: endOf(finding), excerpt: excerpt(finding) };
  };

  test.each([
    ['😀', { line: 1, column: 2 }],
    ['It met', { line: 1, column: 9 }],
    ['on 31', { line: 1, column: 15 }],
    [`31${mark}${mark}June 😀`, { line: 3, column: 7 }],
    [`1999.${mark}End`, { line: 4, column: 4 }],
  ])('the place behind %j', (words, end) => {
    expect(places(words).end).toEqual(end);
  });

  test('what begins in a line is shown to its end', () => {
    expect(places(`31${mark}${mark}June`).excerpt).toEqual({ line: '😀 It met on 31', start: 13, end: 15 });
  });

  test('of what is no text no place is known', () => {
    const { end, excerpt } = places('31', []);
    expect({ end, excerpt }).toEqual({
      end: undefined,
      excerpt: { line: '😀 It met on 31', start: 0, end: 0 },
    });
  });
});
