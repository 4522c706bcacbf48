import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Provision, ProvisionStep } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { citationAt } from './citation.ts';
import type { Reading } from './reading.ts';

function path(steps: readonly (readonly [string, string])[]): Provision[] {
  const [first, ...rest] = steps.map(([unit, value]): ProvisionStep => ({ unit, value }));
  return first ? [[first, ...rest]] : [];
}

/** An act that is cited by number only, in the form that its state prescribes: “42 U.S.C. 2000d”, “Pub. L. 107-56”. */
export function citedAct(reading: Reading, place: number, within: Span): LegalActCandidate[] {
  const citation = citationAt(reading.prose, place, within);
  if (!citation || citation.gazette) return [];
  const { span, rule, type, subtype, jurisdiction, number, title, provision, issuer } = citation;
  return [
    {
      layer: 'legal-act',
      rule,
      sentence: reading.sentence,
      ...span,
      type,
      ...(subtype === undefined ? {} : { subtype }),
      form: 'full',
      noun: '',
      plural: false,
      core: span,
      head: span,
      ...(number === undefined ? {} : { number }),
      ...(title === undefined ? {} : { title: { span: title, quoted: false } }),
      ...(issuer === undefined ? {} : { issuer: { text: issuer, span } }),
      jurisdiction,
      dates: [],
      provisions: path(provision),
    },
  ];
}
