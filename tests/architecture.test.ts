import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const ROOMS = ['1-read', '2-parse', '3-extract', '4-resolve', '5-check', '6-write'];
/** Folders that any room may use, and what they may use themselves. */
const SHARED = ['model', 'lexicons', 'jurisdictions', 'naming', 'bridges'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = globSync('pipeline/**/*.ts').map((file) => file.replaceAll('\\', '/'));

/** Imports inside the house; schemas and package.json are open to everybody. */
const imports: Import[] = files
  .flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => ({
      from,
      to: normalize(join(dirname(from), match[1] ?? '')).replaceAll('\\', '/'),
    })),
  )
  .filter(({ to }) => to.startsWith('pipeline/'));

const folder = (file: string): string => file.split('/')[1] ?? '';
const shown = (found: Import[]): string[] => found.map(({ from, to }) => `${from} → ${to}`);

describe('the house', () => {
  test('an earlier room never imports a later one', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [ROOMS.indexOf(folder(from)), ROOMS.indexOf(folder(to))];
      return a >= 0 && b >= 0 && a < b;
    });
    expect(shown(wrong)).toEqual([]);
  });

  test('a room is entered by its door', () => {
    const wrong = imports.filter(({ from, to }) => {
      const room = folder(to);
      return ROOMS.includes(room) && folder(from) !== room && to !== `pipeline/${room}/index.ts`;
    });
    expect(shown(wrong)).toEqual([]);
  });

  test('what rooms share knows no room', () => {
    const wrong = imports.filter(
      ({ from, to }) => SHARED.includes(folder(from)) && !SHARED.includes(folder(to)),
    );
    expect(shown(wrong)).toEqual([]);
  });

  test('rooms do not know the layers around them', () => {
    const wrong = imports.filter(
      ({ from, to }) => ROOMS.includes(folder(from)) && ![...ROOMS, ...SHARED].includes(folder(to)),
    );
    expect(shown(wrong)).toEqual([]);
  });

  test('one bridge a library', () => {
    const LIBRARIES =
      /from '(?:unified|remark-parse|mdast-util-from-markdown|compromise[^']*|ajv[^']*|saxes|salve-annos)'/;
    const wrong = files.filter(
      (file) => folder(file) !== 'bridges' && LIBRARIES.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('rooms 2 to 5 touch neither disk nor clock', () => {
    const wrong = files.filter(
      (file) =>
        ['2-parse', '3-extract', '4-resolve', '5-check'].includes(folder(file)) &&
        /node:fs|Date\.now|new Date\(\)|Math\.random|toLocale|process\./.test(readFileSync(file, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
