import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Assembly } from './assembly.ts';
import { typeByTitle } from './candidate.ts';
import { type QuotedTitle, quotedTitleAt } from './constituents/quoted-title.ts';
import type { Reading } from './reading.ts';

/** An act that is named by nothing but a title in quotation marks; none where the title says no type. */
export function quotedAct(reading: Reading, quoted: QuotedTitle): LegalActCandidate[] {
  const own = typeByTitle(reading, quoted.inner);
  if (!own) return [];
  return [
    {
      layer: 'legal-act',
      rule: 'legal-act/title-in-title',
      sentence: reading.sentence,
      ...quoted.outer,
      type: own.type,
      ...(own.subtype === undefined ? {} : { subtype: own.subtype }),
      form: 'full',
      noun: '',
      plural: false,
      core: quoted.inner,
      head: quoted.inner,
      title: { span: quoted.inner, quoted: true },
      dates: [],
      provisions: [],
    },
  ];
}

/** An act that a quoted title quotes in turn: “About approval of “Regulations on …””. */
export function titledInside(reading: Reading, act: Assembly): LegalActCandidate[] {
  if (!act.quoted) return [];
  const to = reading.indexAt(act.quoted.inner.end);
  for (let index = reading.indexAt(act.quoted.inner.start) + 1; index < to; index++) {
    const quoted = quotedTitleAt(reading, index);
    const found = quoted && quoted.next <= to ? quotedAct(reading, quoted) : [];
    if (found.length > 0) return found;
  }
  return [];
}
