import type { Rule } from '../../../model/rule.ts';
import type { Fields } from '../../../model/temporal/fields.ts';
import type { Reader } from '../reader.ts';
import { type PointReading, point, type Reading, reading } from '../reading.ts';
import { eraAt } from './era.ts';
import { type Counted, ordinalAt } from './numbers.ts';
import { part } from './part.ts';

export const centuryRule: Rule = {
  name: 'date/century',
  form: 'An ordinal before “century” or “millennium”, perhaps with an era; “19c.”.',
  examples: [
    { text: 'In the nineteenth century it grew.', quote: 'nineteenth century', value: 'date 18XX' },
    { text: 'In the XIX century it grew.', quote: 'XIX century', value: 'date 18XX' },
    { text: 'A 21st-century police force.', quote: '21st-century', value: 'date 20XX' },
    { text: 'Coins of the third millennium BC.', quote: 'third millennium BC', value: 'date -2XXX' },
    { text: 'Coins of the 2nd century BC.', quote: '2nd century BC', value: 'date -01XX' },
    {
      text: 'From the sixteenth to eighteenth centuries it stood empty.',
      quote: 'sixteenth to eighteenth centuries',
      value: 'interval 15XX/17XX',
    },
  ],
  counterexamples: ['The first period and the 3rd division.', 'A century of peace.'],
};

/** “19th century” is the years 1800 to 1899. */
const fieldsOf = (ordinal: number, era: 'bc' | 'ad' | undefined): Fields =>
  era === 'bc' ? { century: ordinal, bc: true } : { century: ordinal - 1 };

/** “third millennium BC”: a thousand years. */
const thousandOf = (ordinal: number, era: 'bc' | 'ad' | undefined): Fields =>
  era === 'bc' ? { millennium: ordinal, bc: true } : { millennium: ordinal - 1 };

const isUnit = (reader: Reader, index: number, unit: 'century' | 'millennium'): boolean => {
  const gap = reader.gap(index);
  return reader.word(index)?.unit === unit && (gap === 'space' || gap === 'dash');
};

export function century(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  if (piece?.suffix === 'c') return shortCentury(reader, index);
  const ordinal = ordinalAt(reader, index);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 40) return undefined;
  const long = ordinal.value < 10 && isUnit(reader, ordinal.next, 'millennium');
  if (!long && !isUnit(reader, ordinal.next, 'century')) return undefined;
  const era = eraAt(reader, ordinal.next + 1, true);
  const next = era ? ordinal.next + 2 : ordinal.next + 1;
  const fields = long ? thousandOf(ordinal.value, era) : fieldsOf(ordinal.value, era);
  return reading(reader, index, next, point(fields), centuryRule.name);
}

/** “19c”, “15c.”; a capital C is a temperature. */
function shortCentury(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  if (!piece || piece.width > 2 || piece.value < 5 || piece.value > 21 || piece.tainted) return undefined;
  if (reader.char(piece.end - 1) !== 'c' || /[$€£¢.,\p{N}]/u.test(reader.char(piece.start - 1)))
    return undefined;
  return reading(reader, index, index + 1, point(fieldsOf(piece.value, undefined)), centuryRule.name);
}

/** “sixteenth to eighteenth centuries”, “15th to the 19th century”: the noun is said once. */
export function centuries(reader: Reader, index: number): Reading[] | undefined {
  const first = ordinalAt(reader, index) ?? bareNumber(reader, index);
  if (!first || first.value < 1 || first.value > 40) return undefined;
  const gap = reader.gap(first.next);
  if (gap !== 'to' && gap !== 'dash' && gap !== 'and' && gap !== 'or') return undefined;
  const second = century(reader, first.next) ?? part(reader, first.next, century);
  if (second?.value.fields.century === undefined) return undefined;
  const begin = reading(
    reader,
    index,
    first.next,
    point(fieldsOf(first.value, second.value.fields.bc && 'bc')),
    centuryRule.name,
  );
  if (gap === 'and' || gap === 'or') return [{ ...begin, elliptical: true }, second];
  const value = { is: 'range', begin: end(begin), end: end(second), between: undefined } as const;
  return [reading(reader, index, second.next, value, centuryRule.name)];
}

const end = ({
  start,
  end,
  value,
}: PointReading): { start: number; end: number; point: PointReading['value'] } => ({
  start,
  end,
  point: value,
});

/** The “17” of “17-19th centuries”. */
function bareNumber(reader: Reader, index: number): Counted | undefined {
  const piece = reader.at(index);
  return piece && piece.width > 0 && piece.width <= 2 && !piece.tainted && piece.suffix === undefined
    ? { value: piece.value, next: index + 1 }
    : undefined;
}
