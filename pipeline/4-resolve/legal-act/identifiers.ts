import type { LegalActDraft } from '../../model/draft.ts';
import type { ActIdentifier } from '../../model/records.ts';
import type { ActFacts } from '../../naming/act-facts.ts';
import { actNames } from '../../naming/act-names.ts';
import { aknIri } from '../../naming/akn.ts';
import { filled } from '../../naming/number-form.ts';
import { seriesNumber } from '../../naming/series.ts';
import { uslmPaths } from '../../naming/uslm.ts';

const SCHEMES: readonly ActIdentifier['scheme'][] = ['akn', 'eli', 'celex', 'uslm', 'uk', 'un', 'ca'];

/** Those of the series that the number is in: by the rows of the jurisdiction's file. */
function bySeries(facts: ActFacts, printed: string): Omit<ActIdentifier, 'source'>[] {
  const number = seriesNumber(facts, printed);
  if (number === undefined) return [];
  const provisions = facts.provisions.length === 0 ? [[]] : facts.provisions;
  return number.series.identifiers.flatMap(({ scheme, value }) => {
    const known = SCHEMES.find((one) => one === scheme);
    const values = new Set(
      provisions.map((steps) => filled(value, { ...number.parts, ...uslmPaths(steps) })),
    );
    return [...values].flatMap((text) =>
      known && text !== undefined ? [{ scheme: known, value: text }] : [],
    );
  });
}

/** Those of the Akoma Ntoso naming convention, where the state has no other and the act is known well enough. */
const byConvention = (facts: ActFacts, printed: string): Omit<ActIdentifier, 'source'>[] =>
  actNames(facts, printed).flatMap((name) => {
    const value = aknIri(name, facts.subtype);
    return value === undefined ? [] : [{ scheme: 'akn', value }];
  });

/**
 * The identifiers that follow by rule from what a mention says: `derived`, or `surface` where the text prints the
 * identifier itself. None is looked up.
 */
export function identifiersOf(draft: LegalActDraft, facts: ActFacts): ActIdentifier[] {
  const printed = draft.core.text;
  const surface = `${printed}\n${facts.number ?? ''}`;
  const found = bySeries(facts, printed);
  const identifiers = found.length > 0 || draft.form === 'oblique' ? found : byConvention(facts, printed);
  return identifiers.map((identifier) => ({
    ...identifier,
    source: surface.includes(identifier.value) ? 'surface' : 'derived',
  }));
}
