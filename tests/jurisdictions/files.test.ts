import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { validator } from '../../pipeline/bridges/ajv.ts';
import { JURISDICTIONS, notAJurisdiction } from '../../pipeline/jurisdictions/codes.ts';
import { stateNames } from '../../pipeline/jurisdictions/index.ts';

/** Lists over all states; every other file is that of one. */
const LISTS = ['states', 'known-acts', 'codes'];

const files = globSync('pipeline/jurisdictions/*.json').filter(
  (path) => !LISTS.includes(basename(path, '.json')),
);

describe('files of jurisdictions', () => {
  const faults = validator('jurisdiction');
  const named = new Set(['int', ...stateNames.map(({ code }) => code)]);

  test.each(files)('%s', (path) => {
    const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
    expect(faults(file)).toEqual([]);
    expect(file).toHaveProperty('code', basename(path, '.json'));
    expect(named).toContain(basename(path, '.json'));
  });

  test('every state that has a name, or a file, has a code', () => {
    // The Russian republic within the union is told from the union by a code of its own, that no text can declare.
    const codes = [...named].filter((code) => code !== 'ru-rsfsr');
    expect(codes.filter((code) => notAJurisdiction(code) !== undefined)).toEqual([]);
  });

  test('each code stands once', () => {
    expect(new Set(JURISDICTIONS).size).toBe(JURISDICTIONS.length);
    expect(JURISDICTIONS.filter((code) => !/^(?:[a-z]{2}|int)$/.test(code))).toEqual([]);
  });

  test('there are many', () => {
    expect(files.length).toBeGreaterThan(30);
  });
});
