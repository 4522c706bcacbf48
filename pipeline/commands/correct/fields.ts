import type { CorrectionFields } from '../../model/records.ts';
import { UsageError } from '../usage-error.ts';

/** `edtf=2014-06-24`, `unit=`: null takes the field away. Which fields there are is said by the schema. */
export function fieldsIn(words: readonly string[]): CorrectionFields {
  const fields = words.map((word): [string, string | null] => {
    const at = word.indexOf('=');
    if (at <= 0) throw new UsageError(`“${word}” is no field=value.`);
    const value = word.slice(at + 1);
    return [word.slice(0, at), value === '' ? null : value];
  });
  const names = fields.map(([name]) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) throw new UsageError(`${twice}= is given twice.`);
  // Checked against the schema, with the whole correction.
  return Object.fromEntries(fields) as CorrectionFields;
}
