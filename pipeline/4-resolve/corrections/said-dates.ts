import type { ExtractedDocument } from '../../model/document.ts';
import { draftId } from '../../model/draft.ts';
import { readEdtf } from '../../model/temporal/read-edtf.ts';
import type { Temporal } from '../../model/temporal/value.ts';
import { anchoring } from './anchor.ts';

/** The values that people have given to dates, by draft id; of several the first, as the later ones conflict. */
function saidValues({ corrections = [], text }: ExtractedDocument): ReadonlyMap<string, Temporal> {
  const said = new Map<string, Temporal>();
  const anchor = anchoring(text);
  for (const { correction } of corrections) {
    const { op, layer, target, fields } = correction;
    const value = typeof fields?.edtf === 'string' ? readEdtf(fields.edtf) : undefined;
    if (layer !== 'date' || op !== 'change' || value === undefined) continue;
    const place = anchor(target);
    if ('stale' in place) continue;
    const id = draftId('date', place);
    if (!said.has(id)) said.set(id, value);
  }
  return said;
}

/**
 * The document as the rules would read it, had its dates the values that people have given them: what is resolved from
 * a corrected date (“three days later”) follows it. The same document where nobody has said anything of dates.
 */
export function withSaidDates<D extends ExtractedDocument>(document: D): D {
  if (document.corrections === undefined) return document;
  const said = saidValues(document);
  if (said.size === 0) return document;
  const dates = document.candidates.dates.map((candidate) => {
    const value = said.get(draftId('date', candidate));
    return value === undefined ? candidate : { ...candidate, value };
  });
  return { ...document, candidates: { ...document.candidates, dates } };
}
