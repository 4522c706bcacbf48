import { describe, expect, test } from 'vitest';
import { validator } from '../../pipeline/bridges/ajv.ts';
import { SCHEMAS } from '../../pipeline/bridges/schemas.ts';

const validate = validator('correction');

const correction = {
  op: 'change',
  layer: 'date',
  target: { exact: '24 June' },
  fields: { edtf: '2014-06-24' },
  by: 'A',
  when: '2025-03-14',
};

describe('a correction', () => {
  test.each(SCHEMAS.correction.examples)('is valid as in the example of %o', (example) => {
    expect(validate(example)).toEqual([]);
  });

  test.each([
    ['fields of another layer', { fields: { unit: 'kg' } }, 'fields'],
    ['a kind that its layer does not have', { fields: { kind: 'money' } }, 'fields.kind'],
    ['nothing to change', { fields: {} }, 'fields'],
    ['no fields', { fields: undefined }, 'fields'],
    ['a rejection with fields', { op: 'reject' }, 'fields'],
    ['a day that is none', { when: '2025-02-30' }, 'when'],
    ['an empty quote', { target: { exact: ' ' } }, 'target.exact'],
  ])('is invalid with %s', (_what, wrong, place) => {
    const faults = validate(JSON.parse(JSON.stringify({ ...correction, ...wrong })));
    expect(faults.join('\n')).toContain(place);
  });
});
