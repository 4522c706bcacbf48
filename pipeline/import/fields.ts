import type { CorrectionFields } from '../model/records.ts';

/** What a note says: fields, and why; or why it cannot be read; or words that are no fields at all. */
export type Said =
  | { readonly fields: CorrectionFields; readonly why?: string }
  | { readonly fault: string }
  | { readonly words: string };

const NAMED = /^\s*[A-Za-z][\w-]*\s*=/;

/** The parts between semicolons; a value in quotation marks may hold some, and a mark of its own doubled. */
function partsOf(note: string): string[] {
  const parts: string[] = [];
  let [part, before, quoted] = ['', '', false];
  for (const character of note) {
    if (character === ';' && !quoted) {
      parts.push(part);
      [part, before] = ['', ''];
      continue;
    }
    // A mark opens a value right behind its sign, and again where it stands doubled.
    if (character === '"' && (quoted || before === '=' || before === '"')) quoted = !quoted;
    part += character;
    if (character.trim() !== '') before = character;
  }
  return [...parts, part];
}

/** A value as it is meant; an empty one takes the field away. */
function meantBy(written: string): string | null {
  const text = written.trim();
  const inner =
    text.length > 1 && text.startsWith('"') && text.endsWith('"')
      ? text.slice(1, -1).replaceAll('""', '"')
      : text;
  return inner === '' ? null : inner;
}

function pairIn(part: string): [string, string | null] | undefined {
  if (!NAMED.test(part)) return undefined;
  const at = part.indexOf('=');
  return [part.slice(0, at).trim(), meantBy(part.slice(at + 1))];
}

/** `edtf=1999-05-01; title="Bread; and salt"; why=As printed`: a note that sets fields, which a schema still has to check. */
export function saidIn(note: string): Said {
  const parts = partsOf(note).filter((part) => part.trim() !== '');
  const pairs = parts.map(pairIn);
  if (pairs[0] === undefined) return { words: note.trim() };
  const odd = parts[pairs.indexOf(undefined)];
  if (odd !== undefined)
    return {
      fault: `“${odd.trim()}” is no field=value. A value with a semicolon stands between quotation marks: title="a; b"`,
    };
  const known = pairs.filter((pair) => pair !== undefined);
  const names = known.map(([name]) => name);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) return { fault: `${twice}= is given twice` };
  if (names.includes('quote')) return { fault: 'how far it reaches is said by its ends, not by quote=' };
  const { why, ...fields } = Object.fromEntries(known);
  // What names there are, and what they can hold, is checked with the whole correction.
  return { fields: fields as CorrectionFields, ...(why == null ? {} : { why }) };
}
