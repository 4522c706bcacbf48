/** What a person can say of a mention, under the names that gold uses. */
const NAMES: ReadonlySet<string> = new Set([
  ...['certainty', 'kind', 'edtf', 'timex', 'mod', 'value', 'min', 'max', 'unit', 'approximation', 'counted'],
  ...['change', 'type', 'subtype', 'form', 'number', 'core', 'title', 'issuer', 'jurisdiction'],
]);

/** `edtf=1999-05-01; kind=date`: a note that sets fields; undefined where it is something else. */
export function fieldsIn(note: string): Readonly<Record<string, string>> | undefined {
  const pairs = note.split(';').map((part): [string, string] => {
    const sign = part.indexOf('=');
    return sign < 0 ? ['', ''] : [part.slice(0, sign).trim(), part.slice(sign + 1).trim()];
  });
  const known = pairs.every(([name, value]) => NAMES.has(name) && value !== '');
  return known ? Object.fromEntries(pairs) : undefined;
}
