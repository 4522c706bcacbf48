import type { Annotation, LegalActAnnotation } from '../../model/records.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Attributes } from '../xml.ts';
import { numberElement } from './mention.ts';

/** An element inside a mention that marks one of its parts. */
export interface Part extends Span {
  readonly name: 'num' | 'title' | 'orgName';
  readonly attributes: Attributes;
}

/** Nothing that a number of an act could be a part of stands beside it. */
const beside = (character: string | undefined): boolean =>
  character === undefined || !/[\p{L}\p{N}]/u.test(character);

/** Where the printed number of an act stands: outside its title, as a word of its own. */
function numberSpan(act: LegalActAnnotation): Span | undefined {
  const { number, title, quote } = act;
  if (number === undefined) return undefined;
  for (let place = quote.indexOf(number); place >= 0; place = quote.indexOf(number, place + 1)) {
    const span = { start: act.start + place, end: act.start + place + number.length };
    const free = title === undefined || span.end <= title.start || span.start >= title.end;
    if (free && beside(quote[place - 1]) && beside(quote[place + number.length])) return span;
  }
  return undefined;
}

function legalActParts(act: LegalActAnnotation): Part[] {
  const { title, issuer } = act;
  const number = numberSpan(act);
  return [
    ...(title === undefined ? [] : [{ name: 'title' as const, attributes: {}, ...title }]),
    ...(issuer === undefined
      ? []
      : [{ name: 'orgName' as const, attributes: { type: 'issuer' }, ...issuer }]),
    ...(number === undefined ? [] : [{ name: 'num' as const, attributes: { type: 'docNumber' }, ...number }]),
  ].filter((part) => contains(act, part));
}

/** The parts of a mention that have an element of their own; dates have none. */
export function partsOf(annotation: Annotation): Part[] {
  switch (annotation.layer) {
    case 'date':
      return [];
    case 'figure':
      return contains(annotation, annotation.numberSpan)
        ? [{ ...numberElement(annotation), ...annotation.numberSpan }]
        : [];
    case 'legal-act':
      return legalActParts(annotation);
  }
}
