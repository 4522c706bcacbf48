import type { Reading } from '../reading.ts';

/** Tokens: longer than any name without quotation marks, so that a line of capitals costs a constant a word. */
export const LONGEST = 45;

export const MOST_CONNECTIVES = 4;

export const JOINTS = new Set(['-', '–', '’', "'", '.', '&', '/']);

/** “Act”, “Section”, “The”: words that begin something else unless the name runs on right after them. */
export const isHead = (reading: Reading, index: number): boolean =>
  reading.words.heads.has(reading.lower(index)) ||
  reading.words.units.has(reading.lower(index)) ||
  (reading.words.is.partitives.has(reading.lower(index)) && reading.lower(index + 2) === 'the');

/** “Rules of Origin Regulations”: a head inside a name, with its topic right after it. */
export const hasTopic = (reading: Reading, index: number): boolean =>
  isConstitutionOf(reading, index) ||
  (reading.words.is.topical.has(reading.lower(index)) &&
    reading.words.is.subjectPrepositions.has(reading.lower(index + 1)) &&
    reading.isCapital(index + 2));

/** “Constitution of the Irish Free State Act”: the act that a name is about. */
const isConstitutionOf = (reading: Reading, index: number): boolean =>
  reading.lower(index) === 'constitution' &&
  reading.lower(index + 1) === 'of' &&
  reading.isCapital(reading.lower(index + 2) === 'the' ? index + 3 : index + 2);
