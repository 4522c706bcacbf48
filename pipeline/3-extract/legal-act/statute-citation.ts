import type { Assembly } from './assembly.ts';
import type { Reading } from './reading.ts';

/** “, R.S.C. 1985, c. C-34”, “ (S.C. 2001, c. 41)”: the volume of the statutes and the chapter in it. */
const CHAPTER =
  /\s?(?:,|\()?\s?((?:R\.)?S\.(?:C|O|B\.C|A|M|Q|S|N\.B|N\.S|N\.L|Y)\.,?\s(\d{4}),?\sc\.\s(?:[A-Z]{1,2}-)?\d{1,4}(?:\.\d{1,3})?)(?![\d-])\)?/y;

/** Takes the chapter of the statutes of Canada or of a province that a named act stands in. */
export function takeStatuteCitation(reading: Reading, act: Assembly): boolean {
  if (act.number || !act.name || !reading.tokens[act.to]) return false;
  CHAPTER.lastIndex = reading.span(act.from, act.to).end;
  const found = CHAPTER.exec(reading.prose);
  const [whole, text = '', year = ''] = found ?? [];
  if (!found || whole === undefined || whole.includes('(') !== whole.endsWith(')')) return false;
  const start = found.index + whole.indexOf(text);
  const span = { start, end: start + text.length };
  const at = start + text.indexOf(year);
  const next = reading.indexAt(found.index + whole.length);
  act.number = { text: text.replace(/\s+/gu, ' '), span, next, marked: true };
  act.jurisdiction ??= 'ca';
  act.dates.push({ span: { start: at, end: at + year.length }, role: 'in-number' });
  act.to = next;
  return true;
}
