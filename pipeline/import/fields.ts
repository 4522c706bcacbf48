import { SCHEMAS } from '../bridges/schemas.ts';
import type { CorrectionFields } from '../model/records.ts';

/** What a person can say of a mention; where it stands is said by its place. */
const { quote: _, ...STATED } = SCHEMAS.correction.properties.fields.properties;

const NAMES: ReadonlySet<string> = new Set(Object.keys(STATED));

/** `edtf=1999-05-01; kind=date`: a note that sets fields; undefined where it is something else. */
export function fieldsIn(note: string): CorrectionFields | undefined {
  const pairs = note.split(';').map((part): [string, string] => {
    const sign = part.indexOf('=');
    return sign < 0 ? ['', ''] : [part.slice(0, sign).trim(), part.slice(sign + 1).trim()];
  });
  const known = pairs.every(([name, value]) => NAMES.has(name) && value !== '');
  // The names are those of the schema; what they can hold is checked when the corrections are read.
  return known ? (Object.fromEntries(pairs) as CorrectionFields) : undefined;
}
