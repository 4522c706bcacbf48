import type { Reader } from '../reader.ts';

export interface Counted {
  readonly value: number;
  /** Index of the first piece after the number. */
  readonly next: number;
}

/** No number of time is written in more pieces; a longer row of them is read in linear time so. */
const LONGEST = 8;

const joined = (reader: Reader, index: number): boolean => {
  const gap = reader.gap(index);
  return gap === 'space' || gap === 'dash';
};

/** “twenty”, “twenty-one”, “seventy two”. */
function smallWord(reader: Reader, index: number): Counted | undefined {
  const value = reader.word(index)?.cardinal;
  if (value === undefined) return undefined;
  const ones = reader.word(index + 1)?.cardinal;
  if (value >= 20 && ones !== undefined && ones < 10 && joined(reader, index + 1))
    return { value: value + ones, next: index + 2 };
  return { value, next: index + 1 };
}

/** “two hundred [and] fifty”, “three thousand”, “a hundred”. */
function wordNumber(reader: Reader, index: number): Counted | undefined {
  const start = smallWord(reader, index);
  let total = 0;
  let current = start?.value ?? 1;
  let next = start?.next ?? index;
  const limit = index + LONGEST;
  for (let multiplier = reader.word(next)?.multiplier; multiplier !== undefined && next < limit; ) {
    if (next > index && !joined(reader, next)) break;
    next += 1;
    const rest = reader.gap(next) === 'and' || joined(reader, next) ? smallWord(reader, next) : undefined;
    total += current * multiplier;
    current = rest?.value ?? 0;
    next = rest?.next ?? next;
    multiplier = reader.word(next)?.multiplier;
  }
  return next === index ? undefined : { value: total + current, next };
}

const glued = (reader: Reader, index: number, mark: string): boolean => {
  const left = reader.at(index - 1);
  const right = reader.at(index);
  return left?.end === (right?.start ?? 0) - 1 && reader.char(left?.end ?? 0) === mark;
};

/** “1,500”, “9.5”, “70”, “5 1/2”; digits that belong to an identifier are none. */
function digitNumber(reader: Reader, index: number): Counted | undefined {
  const first = reader.at(index);
  if (!first || first.width === 0 || first.tainted || first.suffix !== undefined) return undefined;
  let value = first.value;
  let next = index + 1;
  const limit = index + LONGEST;
  while (next < limit && first.width <= 3 && reader.at(next)?.width === 3 && glued(reader, next, ',')) {
    value = value * 1000 + (reader.at(next)?.value ?? 0);
    next++;
  }
  const decimals = reader.at(next);
  if (decimals && decimals.width > 0 && glued(reader, next, '.')) {
    value = Number(`${value}.${String(decimals.value).padStart(decimals.width, '0')}`);
    next++;
  }
  const multiplier = reader.word(next)?.multiplier;
  if (multiplier !== undefined && reader.gap(next) === 'space')
    return { value: value * multiplier, next: next + 1 };
  const sign = FRACTIONS[reader.char(reader.at(next - 1)?.end ?? 0)];
  return sign === undefined ? withFraction(reader, value, next) : { value: value + sign, next };
}

/** Fraction signs glued to a number: “5½ hours”. */
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** Whether only a fraction sign and a space stand between a number and what follows. */
export const fractionBetween = (text: string): boolean => FRACTIONS[text.trim()] !== undefined;

/** The “1/2” of “5 1/2 years”. */
function withFraction(reader: Reader, value: number, next: number): Counted {
  const numerator = reader.at(next);
  const denominator = reader.at(next + 1);
  const simple =
    numerator?.width === 1 &&
    denominator?.width === 1 &&
    reader.gap(next) === 'space' &&
    reader.gap(next + 1) === 'slash' &&
    numerator.value < denominator.value;
  return simple ? { value: value + numerator.value / denominator.value, next: next + 2 } : { value, next };
}

/** A number in words or digits. */
export const numberAt = (reader: Reader, index: number): Counted | undefined =>
  reader.at(index)?.width === 0 ? wordNumber(reader, index) : digitNumber(reader, index);

/** “third”, “twenty-fifth”, “21st”, “19th”. */
export function ordinalAt(reader: Reader, index: number): Counted | undefined {
  const piece = reader.at(index);
  if (!piece) return undefined;
  if (piece.suffix === 'th' && !piece.tainted) return { value: piece.value, next: index + 1 };
  if (piece.word?.ordinal !== undefined) return { value: piece.word.ordinal, next: index + 1 };
  const tens = piece.word?.cardinal;
  const ones = reader.word(index + 1)?.ordinal;
  return tens !== undefined && tens >= 20 && ones !== undefined && ones < 10 && joined(reader, index + 1)
    ? { value: tens + ones, next: index + 2 }
    : undefined;
}

/** A day of a month: 1 to 31 in digits, or an ordinal. Days that no month has (32, 0) are none. */
export function dayAt(reader: Reader, index: number): Counted | undefined {
  const piece = reader.at(index);
  if (!piece) return undefined;
  const plain = piece.width > 0 && piece.width <= 2 && !piece.tainted && piece.suffix === undefined;
  const found = plain ? { value: piece.value, next: index + 1 } : ordinalAt(reader, index);
  return found && found.value >= 1 && found.value <= 31 ? found : undefined;
}

/** Whether the number at an index is cut out of a longer one: “15,000”, “12.5”, “5%”, “3-1”. */
export function cutFromNumber(reader: Reader, index: number): boolean {
  const piece = reader.at(index);
  if (!piece || piece.width === 0) return false;
  const after = reader.at(index + 1);
  const longer = after !== undefined && after.width > 0 && after.start === piece.end + 1;
  const mark = reader.char(piece.end);
  if (mark === '%' || mark === '°') return true;
  return longer && (mark === '.' || (mark === ',' && after.width === 3));
}
