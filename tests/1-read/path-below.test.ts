import { expect, test } from 'vitest';
import { pathBelow } from '../../pipeline/1-read/index.ts';

test.each([
  ['a', 'a/b/c.md', 'b/c.md'],
  ['a/', './a/../a/b.md', 'b.md'],
  ['a', 'a', ''],
  ['/', '/a.md', 'a.md'],
  ['a', 'a/..b/c.md', '..b/c.md'],
  ['a', 'a/...md', '...md'],
  ['a', 'ab/c.md', undefined],
  ['a/b', 'a/c.md', undefined],
  ['a/b', 'a', undefined],
])('from %s to %s: %s', (folder, path, below) => {
  expect(pathBelow(folder, path)).toBe(below);
});
