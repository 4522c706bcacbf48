import type { DocumentRecord } from '../../model/records.ts';
import { byPosition } from '../../model/span.ts';
import type { Format } from '../format.ts';
import { type TimexMention, timexMentions } from '../timex3.ts';
import { parent, startTag, textContent, textElement } from '../xml.ts';

function timexTag({ type, value, mod, quant, freq }: TimexMention, n: number): string {
  return startTag('TIMEX3', { tid: `t${n}`, type, value, mod, quant, freq });
}

/** The text with its TIMEX3 elements; one that overlaps an earlier one becomes an empty element behind that. */
function marked({ text, annotations }: DocumentRecord): string {
  const mentions = timexMentions(
    text,
    annotations.filter((annotation) => annotation.layer === 'date'),
  ).sort(byPosition);
  let at = 0;
  const parts = mentions.map((mention, i) => {
    const { start, end } = mention;
    const tag = timexTag(mention, i + 1);
    if (start < at) return `${tag}</TIMEX3>`;
    const before = textContent(text.slice(at, start));
    at = end;
    return `${before}${tag}${textContent(text.slice(start, end))}</TIMEX3>`;
  });
  return parts.join('') + textContent(text.slice(at));
}

/** The day of writing, where it is known. */
function creationTime({ settings: { referenceDate } }: DocumentRecord): string[] {
  if (referenceDate === undefined) return [];
  const attributes = {
    tid: 't0',
    type: 'DATE',
    value: referenceDate,
    functionInDocument: 'CREATION_TIME',
  };
  return [`<DCT>${textElement('TIMEX3', attributes, referenceDate)}</DCT>`];
}

/** TimeML: temporal expressions inline as TIMEX3, both ends of a range apart. */
export const timeml: Format = {
  name: 'timeml',
  extension: '.tml',
  about: 'TimeML with inline TIMEX3 elements (dates only). No offsets.',
  write: ({ units }) => {
    const children = [textElement('DOCID', {}, units.id), ...creationTime(units)];
    const [open = '', ...rest] = parent('TimeML', {}, children);
    const close = rest.pop() ?? '';
    return `<?xml version="1.0" encoding="UTF-8"?>\n${[open, ...rest].join('\n')}\n  <TEXT>${marked(units)}</TEXT>\n${close}\n`;
  },
};
