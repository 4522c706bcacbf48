/** Without one of these no inline markup is possible. */
const MARKS = /[\\`*_&<[]/;

/** What may be an escape, code, emphasis, a character reference, a tag, a link, a footnote. */
const MARKUP =
  /[\\`]|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])|&(?:#|[A-Za-z][A-Za-z0-9]{0,31};)|<[A-Za-z/!?]|\]\(|\[\^/u;

/**
 * Whether remark would find no inline markup in a text. With `definitions` somewhere, every bracket may be a link.
 */
export function isPlainInline(text: string, definitions: boolean): boolean {
  if (!MARKS.test(text)) return true;
  return !MARKUP.test(text) && !(definitions && text.includes('['));
}
