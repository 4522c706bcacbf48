import type { Block } from '../../model/document.ts';

/** The text of a quotation with spaces for the `>` of its further lines, in the same length. */
export const unquoted = (text: string, type: Block['type']): string =>
  type === 'quote' ? text.replace(/([\r\n][ \t]*)>/g, '$1 ') : text;
