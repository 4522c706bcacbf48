import { type Lexicon, lexiconFor } from '../../lexicons/index.ts';
import { correctedFigure } from '../corrections/example.ts';
import { type CheckRule, NO_PROBLEMS, perMention } from '../rule.ts';

/** The factors of a unit without their powers; what stands in braces is counted, not measured. */
const factorsOf = (unit: string): string[] =>
  unit.split(/[./]/).map((factor) => factor.replace(/\{[^}]*\}/g, '').replace(/(?<=[^\d*])-?\d+$/, ''));

/** The codes of units of measure, with those that a prefix makes, and of currencies. */
function codesOf({ units, currencies, figure }: Lexicon): ReadonlySet<string> {
  const codes = new Set<string>([...Object.values(figure.percentWords), '1']);
  for (const { ucum, prefixed = [] } of units.units) {
    for (const code of [ucum, ...factorsOf(ucum)]) codes.add(code);
    for (const prefix of prefixed) codes.add(prefix + ucum);
  }
  for (const { code } of currencies.currencies) codes.add(code);
  for (const code of currencies.otherCodes) codes.add(code);
  return codes;
}

const known = new Map<Lexicon, ReadonlySet<string>>();

function knownCodes(language: string): ReadonlySet<string> {
  const lexicon = lexiconFor(language);
  const codes = known.get(lexicon) ?? codesOf(lexicon);
  known.set(lexicon, codes);
  return codes;
}

const isKnown = (unit: string, codes: ReadonlySet<string>): boolean =>
  codes.has(unit) || factorsOf(unit).every((factor) => factor === '' || codes.has(factor));

export const knownUnit: CheckRule = {
  id: 'figure/known-unit',
  severity: 'warning',
  docs: 'The unit of a figure is made of codes of the lexicon: UCUM, ISO 4217. Another one is a slip in a correction, or the lexicon lacks it.',
  about: 'text',
  trips: { corpus: { 'a.md': 'It was 12 km away.', ...correctedFigure('12 km', { unit: 'klm' }) } },
  passes: { corpus: { 'a.md': 'It was 12 km away.', ...correctedFigure('12 km', { unit: 'cm' }) } },
  check: perMention('figure', (annotation, { settings }) => {
    const { unit, text } = annotation;
    if (unit === undefined || isKnown(unit, knownCodes(settings.language))) return NO_PROBLEMS;
    return [
      {
        message: `“${text}” has the unit ${unit}, which is in no list; correct the correction, or add the unit to the lexicon.`,
        annotation,
        actual: unit,
      },
    ];
  }),
};
