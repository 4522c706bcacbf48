import type { FigureDraft } from '../../model/draft.ts';
import type { CorrectionFields } from '../../model/records.ts';
import { Unusable } from './unusable.ts';

/** A decimal string or a rational, as the schema of figures has it. */
const NUMBER = /^-?\d+(?:\.\d+|\/[1-9]\d*)?$/;

/**
 * That the numbers which a person gives are some.
 * @throws Unusable
 */
export function requireNumbers(fields: CorrectionFields): void {
  for (const key of ['value', 'min', 'max'] as const) {
    const number = fields[key];
    if (typeof number === 'string' && !NUMBER.test(number))
      throw new Unusable(
        `its ${key} “${number}” is no number. Write digits without separators, with a point for decimals, or a fraction: 1200, 4.5, 2/3`,
      );
  }
  const { value, min, max } = fields;
  if (typeof value === 'string' && (typeof min === 'string' || typeof max === 'string'))
    throw new Unusable('an exact value and bounds exclude each other. Give value, or min and max');
}

/** What the units of a kind look like; the others have none. */
const UNITS: { readonly [kind in FigureDraft['kind']]?: { readonly form: RegExp; readonly words: string } } =
  {
    money: { form: /^[A-Z]{3}(?:\/.+)?$/, words: 'a code of ISO 4217 such as EUR' },
    percentage: { form: /^(?:%|pp|bp|\[ppth\])$/, words: '%, pp, bp or [ppth]' },
    measure: { form: /./, words: 'a code of UCUM such as km' },
    age: { form: /./, words: 'a code of UCUM such as a, for years' },
  };

/**
 * That a figure has a number, and a unit such as its kind asks for.
 * @throws Unusable
 */
export function requireSound({ kind, unit, value, min, max }: FigureDraft): void {
  if ([value, min, max].every((number) => number === undefined))
    throw new Unusable('it has no number. Give value, or min or max or both');
  const wanted = UNITS[kind];
  if (wanted === undefined && unit !== undefined)
    throw new Unusable(
      `it has the unit “${unit}”, and is a ${kind}, which has none. Give ${Object.keys(UNITS).join(', ')} as its kind, or take the unit away with unit=`,
    );
  if (wanted !== undefined && !wanted.form.test(unit ?? ''))
    throw new Unusable(
      `its kind is ${kind}, and its unit ${unit === undefined ? 'is not said' : `“${unit}” is none of that`}. Give ${wanted.words}`,
    );
}
