import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Assembly } from './assembly.ts';
import { candidateOf } from './candidate.ts';
import type { Reading } from './reading.ts';

const YEAR = /^(?:1[2-9]|20)\d\d$/;

/** “the Law Faculty”, “the Order of Lenin”: the head is a word of another name. */
const runsOn = (reading: Reading, index: number): boolean =>
  reading.isCapital(index) ||
  /^[“"«„]$/.test(reading.text(index)) ||
  (reading.lower(index) === 'of' && reading.isCapital(index + 1));

/**
 * A mention that takes up another one: “This decision”, “that Decree”, “the 2002 Act”, “the same Law”, “the Act”.
 * Whether there is one to take up is settled later. The demonstrative and the year belong to the span.
 */
export function obliqueAt(reading: Reading, act: Assembly): LegalActCandidate | undefined {
  const { noun } = act;
  if (act.type === 'constitution' && act.head.type !== 'constitution') return undefined;
  const capital = reading.isCapital(noun);
  const before = reading.lower(act.headFrom - 1);
  const demonstrative = reading.words.is.demonstratives.has(before);
  const year = YEAR.test(reading.text(act.headFrom - 1)) && !reading.isGlued(act.headFrom - 1);
  if (!demonstrative && !(year && (capital || act.head.lower)) && !capital) return undefined;
  if (!demonstrative && !year && (before !== 'the' || !reading.words.is.bare.has(reading.lower(noun))))
    return undefined;
  const determiner = reading.lower(act.headFrom - 2);
  if (year && (!reading.words.is.determiners.has(determiner) || reading.words.is.indefinites.has(determiner)))
    return undefined;
  if (!demonstrative && !year && runsOn(reading, noun + 1)) return undefined;
  const from = demonstrative || year ? act.headFrom - 1 : act.headFrom;
  const {
    title: _,
    number: __,
    issuer: ___,
    instances: ____,
    ...shared
  } = candidateOf(
    reading,
    {
      ...act,
      from,
      to: act.headTo,
      dates: [],
      quoted: undefined,
      name: undefined,
      number: undefined,
      issuer: undefined,
      state: undefined,
      cited: undefined,
      complement: undefined,
    },
    'legal-act/oblique',
  );
  const core = year ? reading.span(from, act.headTo) : shared.core;
  const bare = !demonstrative && !year;
  return {
    ...shared,
    form: 'oblique',
    core,
    dates: year ? [{ span: reading.span(from, from + 1), role: 'in-title' }] : [],
    ...(bare ? { bare: true as const } : {}),
  };
}
