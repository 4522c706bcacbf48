import type { DocumentRecord } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';

/** Elements that begin a block of HTML wherever they stand at its beginning, as CommonMark has them. */
const ELEMENTS =
  'address|article|aside|base|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|pre|script|search|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|track|ul';
const HTML = new RegExp(`^(?:<[!?]|</?(?:${ELEMENTS})(?:[\\s>]|/>|$))`, 'i');
/** Any other tag does, where nothing else is on its line. */
const LONE_TAG = /^<\/?[a-z][^<>\n]*>[ \t]*(?:\n|$)/i;

/** Text in which Markdown is not read; `after` stands between it and what is put behind it. */
export interface Literal extends Span {
  readonly after: string;
}

const isEscaped = (text: string, at: number): boolean =>
  (/\\*$/.exec(text.slice(Math.max(0, at - 16), at))?.[0].length ?? 0) % 2 === 1;

/** Code within a line: from one run of backticks to the next that is as long. */
function codeSpans(text: string): Span[] {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ start: index, length }));
  const last = new Map(runs.map(({ length }, i) => [length, i]));
  const spans: Span[] = [];
  for (let i = 0; i < runs.length; i++) {
    const { start = 0, length: whole = 0 } = runs[i] ?? {};
    const length = isEscaped(text, start) ? whole - 1 : whole;
    if ((last.get(length) ?? i) <= i) continue;
    const opening = start;
    do i++;
    while (runs[i]?.length !== length);
    spans.push({ start: opening, end: (runs[i]?.start ?? 0) + length });
  }
  return spans;
}

/** The literal parts of a text in Markdown, in order: blocks of HTML, and code within lines. */
export function literalParts({ text, blocks }: Pick<DocumentRecord, 'text' | 'blocks'>): Literal[] {
  return blocks.flatMap(({ type, start, end }): Literal[] => {
    if (type === 'code') return [];
    const block = text.slice(start, end);
    if (HTML.test(block) || LONE_TAG.test(block)) return [{ start, end, after: '\n\n' }];
    if (!block.includes('`')) return [];
    return codeSpans(block).map((span) => ({ start: start + span.start, end: start + span.end, after: '' }));
  });
}
