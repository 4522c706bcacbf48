import type { Document } from '../../model/document.ts';
import { type Draft, draftId } from '../../model/draft.ts';
import type { Layer } from '../../model/layer.ts';
import type { CorrectionFields } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { collapsed } from '../finish.ts';
import { Unusable } from './unusable.ts';

const NUMBER = /\d(?:[\d.,\s]*\d)?/;

/** The first number in digits, or the whole where it is in words. */
function numberSpan({ prose }: Document, { start, end }: Span): Span {
  const found = NUMBER.exec(prose.slice(start, end));
  if (found === null) return { start, end };
  return { start: start + found.index, end: start + found.index + found[0].length };
}

/**
 * That a person says enough of a mention that no rule has read; of a figure its schema asks as much.
 * @throws Unusable
 */
export function requireValue(layer: Layer, { edtf, timex, type }: CorrectionFields): void {
  if (layer === 'date' && typeof edtf !== 'string' && timex === undefined)
    throw new Unusable('it does not say which date is meant. Give edtf or timex');
  if (layer === 'legal-act' && type === undefined)
    throw new Unusable('it does not say what the act is. Give its type');
}

/** What is known of a mention that only a person has seen, before the fields that the person gives. */
export function blankDraft(layer: Layer, { start, end }: Span, document: Document): Draft {
  const shared = {
    id: draftId(layer, { start, end }),
    start,
    end,
    certainty: 'stated',
    rule: `${layer}/by-hand`,
  } as const;
  switch (layer) {
    case 'date':
      return {
        ...shared,
        layer,
        kind: 'date',
        timex: { type: 'DATE', value: 'XXXX' },
        edtf: null,
        tei: {},
        earliest: null,
        latest: null,
        resolution: 'stated',
      };
    case 'figure':
      return { ...shared, layer, kind: 'count', numberSpan: numberSpan(document, { start, end }) };
    case 'legal-act': {
      const text = collapsed(document, { start, end });
      return { ...shared, layer, type: 'law', form: 'full', core: { text, start, end }, acts: [] };
    }
  }
}
