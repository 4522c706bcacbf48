import type { DateAnnotation, DocumentRecord } from '../../model/records.ts';
import { byPosition } from '../../model/span.ts';
import type { Format } from '../format.ts';
import { type TimexMention, timexMentions } from '../timex3.ts';
import { parent, startTag, textContent, textElement } from '../xml.ts';

/** What an element was resolved from: the element of its anchor, `t0` for the day of writing. */
interface TemporalFunction {
  readonly temporalFunction?: 'true';
  readonly anchorTimeID?: string;
}

const CREATION = 't0';

/** The elements' attributes of resolution, by the mention that they belong to. */
function functions(
  dates: readonly DateAnnotation[],
  mentions: readonly TimexMention[],
): Map<string, TemporalFunction> {
  const tids = new Map<string, string>();
  mentions.forEach(({ mention }, i) => {
    if (!tids.has(mention)) tids.set(mention, tidOf(i));
  });
  return new Map(dates.map((date) => [date.id, functionOf(date, tids)]));
}

const tidOf = (index: number): string => `t${index + 1}`;

function functionOf(
  { kind, resolution, anchor }: DateAnnotation,
  tids: ReadonlyMap<string, string>,
): TemporalFunction {
  const filled = resolution === 'context' || resolution === 'reference-date';
  if (!filled && kind !== 'relative') return {};
  const tid = resolution === 'reference-date' ? CREATION : tids.get(anchor?.annotation ?? '');
  return { temporalFunction: 'true', ...(tid === undefined ? {} : { anchorTimeID: tid }) };
}

/** TimeML counts no quarters and has one year in a fiscal year; both are written as it knows them. */
function timemlValue(value: string): string {
  const [, quarters] = /^P(\d+(?:\.\d+)?|X)Q$/.exec(value) ?? [];
  if (quarters !== undefined) return quarters === 'X' ? 'PXM' : `P${Number(quarters) * 3}M`;
  return value.replace(/^(\d{4})\/\d{4}$/, 'FY$1');
}

function timexTag(
  { type, value, mod, quant, freq }: TimexMention,
  tid: string,
  how?: TemporalFunction,
): string {
  return startTag('TIMEX3', { tid, type, value: timemlValue(value), mod, quant, freq, ...how });
}

/** The text with its TIMEX3 elements; one that overlaps an earlier one becomes an empty element behind that. */
function marked({ text, annotations, settings }: DocumentRecord): string {
  const dates = annotations.filter((annotation) => annotation.layer === 'date');
  const mentions = timexMentions(text, dates, settings.language).sort(byPosition);
  const hows = functions(dates, mentions);
  let at = 0;
  const parts = mentions.map((mention, i) => {
    const { start, end } = mention;
    const tag = timexTag(mention, tidOf(i), hows.get(mention.mention));
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
    tid: CREATION,
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
