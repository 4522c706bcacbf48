import { DEFINITION } from './block-start.ts';

/** A number of more than three digits at the start of a line is a year or a quantity, never that of a list. */
const LONG_NUMBER = /^([ \t]*(?:[>*+-][ \t]+)*\d{4,9})[.)](?=[ \t])/gm;

/** Asterisks between letters or digits multiply or mark a note; they emphasise nothing. */
const INNER_ASTERISKS = /(?<=[\p{L}\p{N}])\*+(?=[\p{L}\p{N}])/gu;

/** A bracketed label with a colon where a line or an entry begins; what stands before it, the label. */
const LABEL = /^((?:[ \t]*(?:[>*+-]|\d{1,3}[.)]))*[ \t]*)(\[[^[\]\r\n]{1,200}\]):/gm;

/**
 * A text in which what prose does not mean as Markdown cannot be read as such, in the same length: only the
 * places of a syntax tree made from it count, never its values.
 */
export function neutral(text: string): string {
  let result = text;
  if (text.includes('*')) result = result.replace(INNER_ASTERISKS, (row) => 'x'.repeat(row.length));
  result = result.replace(LONG_NUMBER, '$1x').replaceAll('\uFEFF', 'x');
  return text.includes(']:') ? result.replace(LABEL, withoutColon) : result;
}

function withoutColon(whole: string, before: string, label: string, at: number, text: string): string {
  const start = at + before.length;
  const defines = DEFINITION.exec(text.slice(start, start + label.length + 160))?.index === 0;
  return defines ? whole : `${before}${label}x`;
}
