import { carriedByXml } from '../../model/xml-characters.ts';
import type { Cell } from './table.ts';

/** Between the values of a list. */
const LIST_SEPARATOR = '; ';

/** A spreadsheet would take a text that begins so for a formula (full-width signs too). */
const FORMULA: ReadonlySet<number> = new Set([...'=+-@\t\r\n＝＋－＠'].map((sign) => sign.charCodeAt(0)));

/** Signed numbers and negative years are data: they name no function and no cell. */
const SIGNED = /^[+-][0-9][0-9.,/:TZX~?%-]*$/;

const opensFormula = (text: string): boolean => FORMULA.has(text.charCodeAt(0)) && !SIGNED.test(text);

/** An apostrophe makes a spreadsheet show a text instead of running it. */
const harmless = (text: string): string => (opensFormula(text) ? `'${text}` : text);

/** Many readers of tables end at NUL and choke on lone surrogates: the characters that TEI cannot carry are U+FFFD here too. */
export const readable = (text: string): string => carriedByXml(text);

/** A cell as text; nothing and null are empty. */
export function cellText(cell: Cell): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'string') return harmless(readable(cell));
  if (typeof cell === 'object') return harmless(readable(cell.join(LIST_SEPARATOR)));
  return String(cell);
}
