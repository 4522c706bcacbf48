import type { Rule } from '../../../model/rule.ts';
import { phraseEnd } from '../phrases.ts';
import type { Reader } from '../reader.ts';
import { type Form, isPoint, type PointReading, type Reading, reading } from '../reading.ts';

export const approximateRule: Rule = {
  name: 'date/approximate',
  form: 'A date with a word or mark that blurs it (“circa 1920”, “c. 1860”) or doubts it (“1920?”).',
  examples: [
    { text: 'It was built circa 1920.', quote: 'circa 1920', value: 'date 1920~ approx' },
    { text: 'It was built c. 1860.', quote: 'c. 1860', value: 'date 1860~ approx' },
  ],
  counterexamples: ['About 1500 men, around the corner, c. 5 km.', 'R.S.C. 1985, c. 4 and Vitamin C 1000.'],
};

/** “circa 1920”, “about the 1920s”, “~1862”, “maybe 1862”. */
export function approximate(reader: Reader, index: number, inner: Form): PointReading | undefined {
  const piece = reader.at(index);
  const word = piece?.word;
  if (!piece || (!word?.approximator && !word?.doubt)) return undefined;
  const gap = reader.gap(index + 1);
  const joined = gap === 'space' || gap === 'the' || gap === 'glued' || gap === 'dot' || gap === 'colon';
  if (!joined || (piece.end - piece.start === 1 && piece.capital && gap === 'space')) return undefined;
  const rest = inner(reader, index + 1);
  if (!isPoint(rest) || rest.value.shift !== undefined) return undefined;
  const { value } = rest;
  const blurry = word.doubt
    ? { ...value, uncertain: true as const }
    : { ...value, approximate: true as const };
  const made = reading(reader, index, rest.next, blurry, approximateRule.name);
  return { ...made, end: Math.max(made.end, rest.end) };
}

/** “1920?”, unless a new sentence follows. */
const QUESTION = /^\?(?!\s*\p{Lu})/u;
const NUMBER_BEHIND = /^[\p{L}\s]+\d/u;

/** Where words of doubt behind a point end. */
function doubtBehind(reader: Reader, end: number): number | undefined {
  if (QUESTION.test(reader.prose.slice(end, end + 16))) return end + 1;
  return phraseEnd(reader, end, reader.words.doubtBehind);
}

/** Where “approximately” behind a point ends; before a number it belongs to that. */
function approximateBehind(reader: Reader, end: number): number | undefined {
  const behind = phraseEnd(reader, end, reader.words.approximateBehind);
  if (behind === undefined || NUMBER_BEHIND.test(reader.prose.slice(behind, end + 16))) return undefined;
  return behind;
}

/** Marks behind a point: “1920?”, “1862 (uncertain)”, “1860 approx”; and “~” before it. */
export function blurred(reader: Reader, made: Reading): Reading {
  if (!isPoint(made) || made.value.shift !== undefined) return made;
  const mark = reader.char(made.end);
  if (
    mark !== '?' &&
    mark !== ' ' &&
    reader.char(made.start - 1) !== '~' &&
    reader.char(made.start - 2) !== '~'
  )
    return made;
  const after = reader.prose.slice(made.end, made.end + 16);
  if (
    mark === ' ' &&
    !/^ [(mga]/.test(after) &&
    !after.includes('~') &&
    reader.char(made.start - 2) !== '~' &&
    reader.char(made.start - 1) !== '~'
  )
    return made;
  const tilde = /~\s?$/.exec(reader.prose.slice(Math.max(0, made.start - 2), made.start))?.[0].length ?? 0;
  const doubt = doubtBehind(reader, made.end);
  const approx = doubt === undefined ? approximateBehind(reader, made.end) : undefined;
  if (doubt === undefined && approx === undefined && tilde === 0) return made;
  return {
    ...made,
    start: made.start - tilde,
    end: doubt ?? approx ?? made.end,
    value: {
      ...made.value,
      ...(doubt !== undefined ? { uncertain: true as const } : {}),
      ...(approx !== undefined || tilde > 0 ? { approximate: true as const } : {}),
    },
  };
}
