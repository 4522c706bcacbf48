import type { Rule } from '../../../model/rule.ts';
import { over } from '../../../model/temporal/fields.ts';
import { onlySpace } from '../phrases.ts';
import type { Gap, Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { agoUnit, pointerAt } from './deictic.ts';
import { yearAfter } from './year.ts';

export const feastRule: Rule = {
  name: 'date/feast',
  form: 'A feast or public holiday with a rule for its day, with its year or the year of the context.',
  examples: [
    { text: 'On Christmas 1914 it was quiet.', quote: 'Christmas 1914', value: 'date 1914-12-25' },
    { text: 'On Christmas Eve 1871 he died.', quote: 'Christmas Eve 1871', value: 'date 1871-12-24' },
    {
      text: 'On Christmas Day in 1931 she was born.',
      quote: 'Christmas Day in 1931',
      value: 'date 1931-12-25',
    },
    { text: 'On Easter Sunday 1916 it began.', quote: 'Easter Sunday 1916', value: 'date 1916-04-23' },
  ],
  counterexamples: ['The new office; the good Christian; Christmas Island is remote.'],
};

/** “White Christmas”: a capitalised word before makes it another name. */
function insideName(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  const before = piece && reader.wordSpanBefore(piece.start, piece.sentence);
  if (!before || before.raw === before.text || before.start === reader.sentenceStart(piece.sentence))
    return false;
  return reader.word(index - 1)?.deictic === undefined && reader.word(index - 1)?.weekday === undefined;
}

/** The longest feast name that begins with a piece. */
function nameAt(reader: Reader, index: number): { name: string; next: number } | undefined {
  const piece = reader.at(index);
  if (!piece?.word?.feast || !piece.capital || insideName(reader, index)) return undefined;
  const text = reader.prose
    .slice(piece.start, Math.min(piece.start + 30, reader.sentenceEnd(piece.sentence)))
    .toLowerCase()
    .replace(/[’\n]/g, (mark) => (mark === '\n' ? ' ' : "'"));
  let best = '';
  for (const name of Object.keys(reader.words.feast))
    if (name.length > best.length && text.startsWith(name) && !/\p{L}/u.test(text.charAt(name.length)))
      best = name;
  if (best === '') return undefined;
  let next = index + 1;
  while ((reader.at(next)?.end ?? Number.POSITIVE_INFINITY) <= piece.start + best.length) next++;
  return { name: best, next };
}

export function feast(reader: Reader, index: number): PointReading | undefined {
  const pointer = pointerAt(reader, index);
  const first = pointer && reader.gap(pointer.next) === 'space' ? pointer.next : index;
  const found = nameAt(reader, first);
  const piece = reader.at(first);
  if (!found || !piece) return undefined;
  const words: Readonly<Record<string, string>> = reader.words.feast;
  const rule = words[found.name] ?? '';
  const end = piece.start + found.name.length;
  const gap = gapBehind(reader, found.next, end);
  const year =
    gap === 'space' || gap === 'comma' || gap === 'of' || gap === 'in'
      ? yearAfter(reader, found.next)
      : undefined;
  const relative = !year && gap === 'space' ? agoUnit(reader, found.next, 'year') : undefined;
  const next = year?.next ?? relative?.next ?? found.next;
  const after = reader.wordAfter(end, piece.sentence);
  if (!year && !relative && /^\p{Lu}/u.test(after)) return undefined;
  const shift = relative?.shift ?? (pointer && first !== index ? nearest(pointer) : undefined);
  const value = point(over(year?.fields ?? {}, fieldsOf(rule)), { shift });
  const made = reading(reader, index, next, value, feastRule.name);
  return year || relative ? made : { ...made, end };
}

const nearest = (pointer: NonNullable<ReturnType<typeof pointerAt>>): PointReading['value']['shift'] => ({
  from: pointer.from,
  unit: 'year',
  by: pointer.by,
  nearest: true,
});

/** What stands between the name and the next piece; the name can be longer than its last piece (“Christmas Eve”). */
function gapBehind(reader: Reader, next: number, end: number): Gap {
  if (reader.at(next - 1)?.end === end) return reader.gap(next);
  const following = reader.at(next);
  const inSentence = following?.sentence === reader.at(next - 1)?.sentence;
  return following && inSentence && onlySpace(reader, end, following.start) ? 'space' : 'wall';
}

/** `12-25` is a month and a day; anything else is a rule that needs the year. */
function fieldsOf(rule: string): PointReading['value']['fields'] {
  const [month, day] = /^\d\d-\d\d$/.test(rule) ? rule.split('-').map(Number) : [];
  return month === undefined || day === undefined ? { feast: rule } : { month, day };
}
