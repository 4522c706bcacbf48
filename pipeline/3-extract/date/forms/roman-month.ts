import type { Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { numericRule } from './numeric.ts';

const MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Day, month and year with the same mark between them, the month in Roman numerals. */
const DATE = /^(\d\d?)([./-])\s?([IVX]{1,4})\2\s?(\d{4})(?![\p{L}\p{N}])/u;

/** “20.XI.1918”, “4/V/1950”. */
export function romanMonth(reader: Reader, index: number): PointReading | undefined {
  const [day, year] = [reader.at(index), reader.at(index + 1)];
  if (!day || day.width > 2 || year?.width !== 4) return undefined;
  const mark = reader.char(day.end);
  if (mark !== '.' && mark !== '/' && mark !== '-') return undefined;
  if (/[\p{N}./-]/u.test(reader.char(day.start - 1))) return undefined;
  const found = DATE.exec(reader.prose.slice(day.start, day.start + 16));
  const month = MONTHS.indexOf(found?.[3] ?? '') + 1;
  if (!found || month === 0 || day.value < 1 || day.value > 31) return undefined;
  return reading(
    reader,
    index,
    index + 2,
    point({ year: year.value, month, day: day.value }),
    numericRule.name,
  );
}
