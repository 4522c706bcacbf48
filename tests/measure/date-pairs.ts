import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DateAnnotation, Settings } from '../../pipeline/model/records.ts';
import { annotated } from '../support/annotated.ts';

const datesOf = (text: string, settings: Partial<Settings> = {}): DateAnnotation[] =>
  annotated(text, { settings: { layers: ['date'], ...settings } }).annotations.filter(
    (annotation) => annotation.layer === 'date',
  );

/** The older spelling of open intervals, around the printed date: `/1928` for “before 1928”. */
function olderSpelling({ edtf, range, kind }: DateAnnotation): string | null {
  if (kind !== 'interval' || !range || (range.begin && range.end)) return edtf;
  return range.begin ? `${range.begin.edtf}/` : `/${range.end?.edtf}`;
}

/** `dates/edtf-natlang`: how many of the pairs that are dates get the same EDTF. */
export function edtfPairs(data: string): string {
  const pairs: { text: string; edtf: string | null }[] = readFileSync(
    join(data, 'dates/edtf-natlang.jsonl'),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const dates = pairs.filter(({ edtf }) => edtf !== null);
  const wrong = dates.flatMap(({ text, edtf }) => {
    const [date] = datesOf(text, { dateOrder: 'MDY' });
    const found = date ? olderSpelling(date) : null;
    return found === edtf ? [] : [`  ${text}: ${edtf} -> ${found}`];
  });
  const right = dates.length - wrong.length;
  const share = ((100 * right) / dates.length).toFixed(1);
  return [`pairs that are dates ${dates.length}, equal ${right} (${share} %)`, ...wrong].join('\n');
}

/** What the remarks in brackets behind an expression ask for. */
const SETTINGS: Readonly<Record<string, Partial<Settings>>> = {
  'start 1 July set': { fiscalYearStart: '07-01' },
  'document date 2003-05-04': { referenceDate: '2003-05-04' },
};
const REMARK =
  /\s\((dots: day first|order unknown|no year known|point in|start 1 July set|document date 2003-05-04|anchor 1991)\)$/;

/** `dates/mapping.json`: each expression with its values beside ours, for people to compare. */
export function mappingTable(data: string): string {
  const rows: [string, string, string, string][] = JSON.parse(
    readFileSync(join(data, 'dates/mapping.json'), 'utf8'),
  );
  const lines = rows.flatMap(([words, timex, edtf, tei]) => {
    const remark = REMARK.exec(words)?.[1] ?? '';
    const before = remark.startsWith('anchor') ? 'It began in 1991. ' : '';
    const found = datesOf(before + words.replace(REMARK, ''), SETTINGS[remark]).slice(before === '' ? 0 : 1);
    return [`${words}: ${timex} | ${edtf} | ${tei}`, ...found.map((date) => `  ${described(date)}`)];
  });
  return lines.join('\n');
}

const described = ({ quote, timex, edtf, tei, earliest, latest }: DateAnnotation): string =>
  `[${quote}] ${timex.type} ${timex.value} ${timex.mod ?? ''} | ${edtf} (${earliest}..${latest}) | ${JSON.stringify(tei)}`;
