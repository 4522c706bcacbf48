import { phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { alternativesAt } from './alternatives.ts';
import { numberAt } from './numbers.ts';

/** How many units: a number, one of two numbers, or a word that only says several. */
export interface Amount {
  /** Undefined where the words say no number. */
  readonly value: number | undefined;
  readonly next: number;
  /** `value` is the lesser of two. */
  readonly least?: true;
  /** “forty-odd”, “ten or so”. */
  readonly about?: true;
  readonly vague?: true;
  /** Where its words end, where that is not the end of its last piece: “fifteen (15)”. */
  readonly end?: number;
}

/** “several”, “a couple of” (2), “a few”, “many more”; “some 30” is a number. */
function vagueAt(reader: Reader, index: number): Amount | undefined {
  const piece = reader.at(index);
  const { afterComparison, beforeNumber } = reader.words.quantity;
  if (!piece || piece.word === undefined) return undefined;
  if (afterComparison.includes(reader.wordBefore(piece.start, piece.sentence))) return undefined;
  if (beforeNumber.includes(piece.word.text) && numberAt(reader, index + 1)) return undefined;
  if (piece.word.couple) return { value: 2, next: index + 1, vague: true };
  const hundreds = reader.word(index + 1)?.multiplier !== undefined && reader.gap(index + 1) === 'space';
  return { value: undefined, next: hundreds ? index + 2 : index + 1, vague: true };
}

/** “fifteen (15)”: a number in words that digits in brackets say again, as legal prose does. */
function inDigitsAgain(reader: Reader, number: { value: number; next: number }): Amount {
  const digits = reader.at(number.next);
  const again =
    reader.at(number.next - 1)?.width === 0 &&
    digits?.value === number.value &&
    reader.gap(number.next) === 'open' &&
    reader.char(digits.end) === ')';
  return again ? { value: number.value, next: number.next + 1, end: digits.end + 1 } : number;
}

/** “forty-odd”: a little more than the number. */
function odd(reader: Reader, amount: Amount): Amount {
  const end = reader.at(amount.next - 1)?.end ?? 0;
  const behind = phraseEnd(reader, end, reader.words.quantity.behindNumber);
  return behind === undefined ? amount : { ...amount, end: behind, about: true };
}

/** The amount that begins with a piece. */
export function amountAt(reader: Reader, index: number): Amount | undefined {
  if (reader.word(index)?.vague) {
    const vague = vagueAt(reader, index);
    if (vague) return vague;
  }
  const least = alternativesAt(reader, index);
  if (least) return { ...least, least: true };
  const number = numberAt(reader, index);
  return number && odd(reader, inDigitsAgain(reader, number));
}
