import { describe, expect, test } from 'vitest';
import { toRecord } from '../../pipeline/6-write/index.ts';
import { validator } from '../../pipeline/bridges/ajv.ts';
import { SCHEMAS, type SchemaName } from '../../pipeline/bridges/schemas.ts';
import { specimen } from '../6-write/specimen.ts';

const record = (): Record<string, unknown> => JSON.parse(JSON.stringify(toRecord(specimen())));

/** The specimen with one value changed, by its path. */
function changed(path: string, value: unknown): unknown {
  const root = record();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: unknown = root;
  for (const key of keys) at = Reflect.get(Object(at), key);
  if (value === undefined) Reflect.deleteProperty(Object(at), last);
  else Reflect.set(Object(at), last, value);
  return root;
}

describe('schemas', () => {
  test('a document written by hand is valid', () => {
    expect(validator('document')(record())).toEqual([]);
  });

  // Names come from the keys of the object itself.
  test.each(Object.keys(SCHEMAS) as SchemaName[])('%s compiles in strict mode', (name) => {
    expect(() => validator(name)({})).not.toThrow();
  });

  test.each([
    ['annotations.2.timex.type', 'DAY', /^annotations\.2\.timex\.type is "DAY"; it must be one of "DATE", /],
    ['annotations.2.certainty', 'sure', /^annotations\.2\.certainty is "sure"; it must be one of /],
    ['annotations.2.id', 'd1', /^annotations\.2\.id is "d1"; it must match pattern/],
    ['annotations.2.quote', undefined, /^annotations\.2 lacks “quote”$/],
    ['annotations.2.layer', 'person', /^annotations\.2 has an unknown layer: "person"$/],
    ['annotations.2.colour', 'red', /^annotations\.2 has an unknown key “colour”$/],
    ['annotations.3.value', '1,5', /^annotations\.3\.value is "1,5"; it must match pattern/],
    [
      'settings.referenceDate',
      '2001-02-30',
      /^settings\.referenceDate is "2001-02-30"; it must match format "date"$/,
    ],
    ['annotations.3.min', '7', /^annotations\.3 has “min”, which its other keys rule out$/],
    ['formatVersion', '9', /^formatVersion is "9"; it must be "1\.0"$/],
    ['sentences.0.block', -1, /^sentences\.0\.block must be >= 0$/],
  ])('one fault, one message: %s', (path, value, message) => {
    const faults = validator('document')(changed(path, value));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });

  test('two faults in one mention are two messages', () => {
    const broken = changed('annotations.2.kind', 'day');
    Reflect.set(Object(Reflect.get(Object(broken), 'annotations')[2]), 'start', 'one');
    expect(validator('document')(broken)).toHaveLength(2);
  });
});
