import { characterOf } from '../../bridges/character-references.ts';
import type { Change } from '../layout.ts';

/** A piece of inline markup with one reading only: where it ends, and what it changes. */
interface Reading {
  readonly end: number;
  readonly changes: readonly Change[];
}

/** What begins inline markup. */
const SPECIAL = /[\\`*_&<[]/g;

const CODE = /(`{1,3})[^`\r\n]+\1(?!`)/y;
const TAG = /<(?:\/[A-Za-z][A-Za-z0-9-]{0,20}[ \t]{0,9}|[A-Za-z][A-Za-z0-9-]{0,20}[ \t]{0,9}\/?)>/y;
const FOOTNOTE = /\[\^[^\]\s[]{1,60}\]/y;
const BRACKETS = /\[([^\\`*_&<[\]!^]*)\](\([^()\s<>\\&*_`"'[\]]+\))?(?!\()/y;
const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/y;
const EMPHASIS = /(\*{1,3}|_{1,3})(?![*_\s])[^\\`*_&<[\]]*[^\s\\`*_&<[\]]\1(?=[\s\p{P}]|$)(?![*_])/uy;

const OPENS_TAG = /[A-Za-z/!?]/;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_EMPHASIS = /[\s\p{P}]/u;

function match(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

const literal = (end: number): Reading => ({ end, changes: [] });

const hidden = (start: number, end: number): Change => ({ start, end, shown: '' });

/** A stretch whose marks at both ends are not seen. */
const between = (start: number, end: number, before: number, after: number): Reading => ({
  end,
  changes: [hidden(start, start + before), hidden(end - after, end)],
});

function readEscape(text: string, at: number): Reading {
  const next = text.charAt(at + 1);
  if (next === '\n' || next === '\r') return { end: at + 1, changes: [hidden(at, at + 1)] };
  if (!PUNCTUATION.test(next)) return literal(at + 1);
  return { end: at + 2, changes: [{ start: at, end: at + 2, shown: next }] };
}

function readReference(text: string, at: number): Reading {
  const found = match(REFERENCE, text, at)?.[0];
  const shown = found === undefined ? undefined : characterOf(found);
  if (found === undefined || shown === undefined) return literal(at + 1);
  return { end: at + found.length, changes: [{ start: at, end: at + found.length, shown }] };
}

function readTag(text: string, at: number): Reading | undefined {
  if (!OPENS_TAG.test(text.charAt(at + 1))) return literal(at + 1);
  const tag = match(TAG, text, at)?.[0];
  if (tag === undefined) return undefined;
  return { end: at + tag.length, changes: [hidden(at, at + tag.length)] };
}

function readCode(text: string, at: number): Reading | undefined {
  const [code, { length: ticks } = ''] = match(CODE, text, at) ?? [];
  return code === undefined ? undefined : between(at, at + code.length, ticks, ticks);
}

function readBrackets(text: string, at: number, definitions: boolean): Reading | undefined {
  const note = match(FOOTNOTE, text, at)?.[0];
  if (note !== undefined) return { end: at + note.length, changes: [hidden(at, at + note.length)] };
  const [whole, , address] = match(BRACKETS, text, at) ?? [];
  if (whole === undefined || text.charAt(at - 1) === '!') return undefined;
  if (address !== undefined) return between(at, at + whole.length, 1, address.length + 1);
  return definitions ? undefined : literal(at + whole.length);
}

/** Marks of emphasis around text without markup; or marks that only stand there, alone or inside a word. */
function readMarks(text: string, at: number): Reading | undefined {
  const before = text.charAt(at - 1);
  const emphasis = before === '' || BEFORE_EMPHASIS.test(before) ? match(EMPHASIS, text, at) : null;
  if (emphasis) {
    const width = emphasis[1]?.length ?? 0;
    return between(at, at + emphasis[0].length, width, width);
  }
  let end = at + 1;
  while (text.charCodeAt(end) === text.charCodeAt(at)) end++;
  const after = text.charAt(end);
  const alone = /^\s?$/u.test(before) && /^\s?$/u.test(after);
  return alone || (WORD.test(before) && WORD.test(after)) ? literal(end) : undefined;
}

function readSpecial(text: string, at: number, definitions: boolean): Reading | undefined {
  switch (text.charAt(at)) {
    case '\\':
      return readEscape(text, at);
    case '&':
      return readReference(text, at);
    case '<':
      return readTag(text, at);
    case '`':
      return readCode(text, at);
    case '[':
      return readBrackets(text, at, definitions);
    default:
      return readMarks(text, at);
  }
}

/**
 * The changes of inline markup that can be read in one way only: emphasis around plain text, a link, code, a tag
 * without attributes, an escape, a character reference. Nothing where there is more to it: remark decides then.
 * @param definitions Whether every bracket may be a link.
 */
export function readSimpleInline(text: string, definitions: boolean): Change[] | undefined {
  const changes: Change[] = [];
  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(text); found; found = SPECIAL.exec(text)) {
    const reading = readSpecial(text, found.index, definitions);
    if (!reading) return undefined;
    changes.push(...reading.changes);
    SPECIAL.lastIndex = reading.end;
  }
  return changes;
}
