import type { Rule } from '../../../model/rule.ts';
import { phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { romanNumber } from '../roman.ts';

export const otherCalendarRule: Rule = {
  name: 'date/other-calendar',
  form: 'A month of the Islamic, Hebrew, Persian, Ethiopian or French republican calendar with its year; kept as printed, not converted.',
  examples: [
    { text: 'In Ramadan 1420 it began.', quote: 'Ramadan 1420', value: 'date 1420' },
    { text: 'Dated 1st Muharram 1021 A.H.', quote: '1st Muharram 1021 A.H.', value: 'date 1021' },
    { text: 'It fell on 22 Bahman 1357.', quote: '22 Bahman 1357', value: 'date 1357' },
    { text: 'He was deposed on Meskerem 2, 1967.', quote: 'Meskerem 2, 1967', value: 'date 1967' },
    { text: 'The decree of 3 Brumaire, Year IV, stands.', quote: '3 Brumaire, Year IV', value: 'date 0004' },
  ],
  counterexamples: ['In Ramadan they fast.'],
};

/** A year in Roman numerals, as the French republic counted: “Year IV”. */
const ROMAN = /^\s+(?:\p{L}+\s+)?([IVX]{1,4})(?![\p{L}\p{N}])/u;

/** “Jumada I”, “Rabi al-Thani”, “Rabi‘ II”: which of the two months of a name. */
function isNumbered({ prose, words }: Reader, from: number, to: number): boolean {
  const which = /^[‘’']?\s+(\S+)\s+$/u.exec(prose.slice(from, Math.min(to, from + 14)))?.[1] ?? '';
  const { ranks, article } = words.otherCalendar;
  return ranks.includes(which) || (which.length > article.length && which.toLowerCase().startsWith(article));
}

interface Year {
  readonly value: number;
  readonly next: number;
  readonly end: number;
}

/** The year behind the month, in digits with its era perhaps, or in Roman numerals. */
function yearBehind(reader: Reader, index: number, calendar: string): Year | undefined {
  const month = reader.at(index);
  const year = reader.at(index + 1);
  const numbered = month && year ? isNumbered(reader, month.end, year.start) : false;
  if (!month) return undefined;
  const { eras, republican, yearWords } = reader.words.otherCalendar;
  const plain = year && year.width >= 3 && year.width <= 4 && !year.tainted;
  if (plain && (reader.gap(index + 1) === 'space' || numbered))
    return { value: year.value, next: index + 2, end: phraseEnd(reader, year.end, eras) ?? year.end };
  const [day, last] = [reader.at(index + 1), reader.at(index + 2)];
  const dayFirst = day && day.width > 0 && day.width < 3 && reader.gap(index + 1) === 'space';
  if (dayFirst && last?.width === 4 && !last.tainted && reader.gap(index + 2) === 'comma')
    return { value: last.value, next: index + 3, end: phraseEnd(reader, last.end, eras) ?? last.end };
  if (calendar !== republican) return undefined;
  const named = phraseEnd(reader, month.end, yearWords);
  const roman = ROMAN.exec(reader.prose.slice(named ?? month.end, (named ?? month.end) + 8));
  if (!roman) return undefined;
  const end = (named ?? month.end) + roman[0].length;
  let next = index + 1;
  while ((reader.at(next)?.start ?? end) < end) next++;
  return { value: romanNumber(roman[1] ?? ''), next, end };
}

export function otherCalendar(reader: Reader, index: number): PointReading | undefined {
  const day = reader.at(index);
  const first = day?.word ? index : index + 1;
  const calendar = reader.word(first)?.otherCalendarMonth;
  if (!day || calendar === undefined) return undefined;
  const gap = reader.gap(first);
  if (first !== index && (day.width > 2 || (gap !== 'space' && gap !== 'of'))) return undefined;
  const year = yearBehind(reader, first, calendar);
  if (!year) return undefined;
  const value = point({ year: year.value }, { calendar });
  return { ...reading(reader, index, year.next, value, otherCalendarRule.name), end: year.end };
}
