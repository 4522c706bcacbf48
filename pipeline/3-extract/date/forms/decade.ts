import type { Rule } from '../../../model/rule.ts';
import type { Piece } from '../piece.ts';
import type { Gap, Reader } from '../reader.ts';
import { type PointReading, point, reading } from '../reading.ts';
import { eraAt } from './era.ts';

export const decadeRule: Rule = {
  name: 'date/decade',
  form: 'A year ending in 0 with a plural s, ’90s, “the nineties”; a hundred with s is a century.',
  examples: [
    { text: 'In the 1990s it was dissolved.', quote: '1990s', value: 'date 199X' },
    { text: 'In the ’90s it was dissolved.', quote: '’90s', value: 'date 199X' },
    { text: 'In the 470s BC it grew.', quote: '470s BC', value: 'date -047X' },
    { text: 'In the 1860s and 70s it grew.', quote: '70s', value: 'date 187X' },
    { text: 'In the fifties and sixties it grew.', quote: 'sixties', value: 'date 196X' },
    { text: 'In the ’sixties it grew.', quote: '’sixties', value: 'date 196X' },
    { text: 'In 1878 he told of the ’forties.', quote: '’forties', value: 'date 184X' },
    { text: 'Since the sixties nothing has changed.', quote: 'sixties', value: 'interval 196X/..' },
    { text: 'In the 1800s the town grew.', quote: '1800s', value: 'date 18XX' },
  ],
  counterexamples: ['He is in his sixties and drives a 1995s model.'],
};

/** “the 1800s” are a century; “the 2000s” are more often ten years than a thousand or a hundred. */
const fieldsOf = (year: number): { century: number } | { decade: number } =>
  year % 100 === 0 && year < 2000 ? { century: year / 100 } : { decade: year / 10 };

/** “1990s”, “1990's”, “’90s”. */
export function decade(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  if (!piece) return undefined;
  if (piece.word) return nameOfDecade(reader, index);
  if (piece.tainted || piece.value % 10 !== 0 || reader.char(piece.end) === '°') return undefined;
  const possessive = /^['’]s(?![\p{L}\p{N}])/u.test(reader.prose.slice(piece.end, piece.end + 3));
  if (piece.suffix !== 's' && !(possessive && piece.suffix === undefined)) return undefined;
  const end = piece.suffix === 's' ? piece.end : piece.end + 2;
  if (piece.width === 4 && piece.value >= 1000 && piece.value < 2200)
    return { ...reading(reader, index, index + 1, point(fieldsOf(piece.value)), decadeRule.name), end };
  const era = piece.width === 3 ? eraAt(reader, index + 1) : undefined;
  if (era !== undefined) {
    const value = point({ decade: piece.value / 10, ...(era === 'bc' ? { bc: true as const } : {}) });
    return reading(reader, index, index + 2, value, decadeRule.name);
  }
  const quote = /['’‘]/.test(reader.char(piece.start - 1));
  if (piece.width !== 2) return undefined;
  const listed = inCenturyOf(reader, index);
  const start = quote ? piece.start - 1 : piece.start;
  if (listed !== undefined)
    return { ...reading(reader, index, index + 1, point({ decade: listed }), decadeRule.name), start, end };
  if (!(quote || reader.isOneOf('shortDecadeBefore', reader.wordBefore(piece.start, piece.sentence))))
    return undefined;
  const value = point({ decade: (piece.value < 30 ? 200 : 190) + piece.value / 10, twoDigits: true });
  return { ...reading(reader, index, index + 1, value, decadeRule.name), start, end };
}

/** “the 1860s and 70s”: the decade in the century of the one before it in the list or range. */
function inCenturyOf(reader: Reader, index: number): number | undefined {
  const [earlier, piece] = [reader.at(index - 1), reader.at(index)];
  if (!piece || earlier?.width !== 4 || earlier.suffix !== 's' || earlier.tainted) return undefined;
  const gap = reader.gap(index);
  if (gap !== 'and' && gap !== 'or' && gap !== 'to' && gap !== 'dash' && gap !== 'comma') return undefined;
  const year = earlier.value - (earlier.value % 100) + piece.value;
  return earlier.value % 10 === 0 && year > earlier.value ? year / 10 : undefined;
}

const LISTED: ReadonlySet<Gap> = new Set(['and', 'or', 'to', 'dash', 'comma']);

/** “nineteen-twenties”. */
function inWords(reader: Reader, index: number): PointReading | undefined {
  const [hundreds, tens] = [reader.word(index)?.cardinal, reader.word(index + 1)?.decadeName];
  const gap = reader.gap(index + 1);
  if (hundreds === undefined || tens === undefined || hundreds < 10) return undefined;
  if (gap !== 'dash' && gap !== 'space') return undefined;
  return reading(reader, index, index + 2, point({ decade: hundreds * 10 + tens }), decadeRule.name);
}

/** “the nineties”, but not “in his sixties”. */
function nameOfDecade(reader: Reader, index: number): PointReading | undefined {
  const piece = reader.at(index);
  const tens = piece?.word?.decadeName;
  if (!piece) return undefined;
  if (tens === undefined) return inWords(reader, index);
  const start = piece.start - (cutShort(reader, piece) ? 1 : 0);
  const before = reader.wordBefore(start, piece.sentence);
  const divided = reader.word(index - 1)?.part !== undefined && reader.gap(index) === 'dash';
  const listed = reader.word(index - 1)?.decadeName !== undefined && LISTED.has(reader.gap(index));
  const announced = divided || listed || reader.isOneOf('decadeNameBefore', before);
  if (!announced) return undefined;
  return {
    ...reading(reader, index, index + 1, point({ decade: 190 + tens, twoDigits: true }), decadeRule.name),
    start,
  };
}

const APOSTROPHES = "'’‘";

const isApostrophe = (mark: string): boolean => mark !== '' && APOSTROPHES.includes(mark);

/** “the ’sixties”: an apostrophe for the century that is left out, not a word in quotation marks. */
const cutShort = (reader: Reader, { start, end }: Piece): boolean =>
  isApostrophe(reader.char(start - 1)) && !isApostrophe(reader.char(end));
