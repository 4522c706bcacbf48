import type { Provisions } from './constituents/provision.ts';
import { stateAt } from './constituents/state.ts';
import { endingAt } from './provisions.ts';
import type { Reading } from './reading.ts';
import type { HeadWord } from './vocabulary.ts';

/** “North Atlantic Treaty Organization”, “Constitution Committee”: a body that is called after an act. */
export const namesBody = (reading: Reading, noun: number): boolean =>
  reading.isCapital(noun) &&
  reading.isCapital(noun + 1) &&
  (reading.words.is.issuers.has(reading.lower(noun + 1)) ||
    reading.words.is.bodies.has(reading.lower(noun + 1)));

/** “Government Code and Cypher School”: the noun is one of two that a body is called after. */
export const namesBodyWithAnother = (reading: Reading, noun: number): boolean =>
  reading.isCapital(noun) &&
  reading.lower(noun + 1) === 'and' &&
  reading.isCapital(noun + 2) &&
  reading.isCapital(noun + 3) &&
  reading.words.is.bodies.has(reading.lower(noun + 3));

/** “Revised Statutes of Ontario 1990”, “chapter 41 of the Statutes of Canada”: where acts are printed. */
export const isCollection = (
  reading: Reading,
  head: HeadWord,
  noun: number,
  provisions: readonly Provisions[],
): boolean =>
  (head.word === 'statute' || (head.word === 'law' && reading.lower(noun - 1) === 'session')) &&
  head.plural &&
  (reading.words.is.collected.has(reading.lower(noun - 1)) ||
    (reading.lower(noun + 1) === 'of' && stateAt(reading, noun + 2) !== undefined) ||
    (reading.lower(noun - 1) === 'the' && endingAt(provisions, noun - 2)?.unit === 'chapter'));

/** “law-governed”, “mother-in-law”: the noun is part of another word. */
export const isCompound = (reading: Reading, from: number, noun: number): boolean =>
  (reading.text(noun + 1) === '-' && reading.isGlued(noun + 1) && reading.isGlued(noun + 2)) ||
  (from === noun &&
    reading.text(noun - 1) === '-' &&
    reading.isGlued(noun) &&
    reading.lower(noun - 2) !== 'decree');

/** “By-law” is one head of three tokens. */
export const headStart = (reading: Reading, noun: number): number =>
  reading.text(noun - 1) === '-' &&
  reading.isGlued(noun) &&
  reading.words.heads.has(`${reading.lower(noun - 2)}-${reading.lower(noun)}`)
    ? noun - 2
    : noun;

export const headAt = (reading: Reading, from: number, noun: number): HeadWord | undefined =>
  reading.words.heads.get(
    from === noun ? reading.lower(noun) : `${reading.lower(from)}-${reading.lower(noun)}`,
  );

/** “having the force of law”: what an act is worth, no act. */
export const isForce = (reading: Reading, noun: number): boolean => {
  const of = reading.lower(noun - 1) === 'a' ? noun - 2 : noun - 1;
  return reading.lower(noun) === 'law' && reading.lower(of) === 'of' && reading.lower(of - 1) === 'force';
};

/** “Declaration of War”: what was done, no act. */
export const isDeed = (reading: Reading, { deeds }: HeadWord, noun: number): boolean =>
  reading.lower(noun + 1) === 'of' && deeds.has(reading.lower(noun + 2));
