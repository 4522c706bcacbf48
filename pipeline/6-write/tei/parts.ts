import type { Annotation, LegalActAnnotation } from '../../model/records.ts';
import { contains, type Span } from '../../model/span.ts';
import { attribute } from '../xml.ts';
import { numberAttributes } from './mention.ts';

/** An element inside a mention that marks one of its parts. */
export interface Part extends Span {
  readonly name: 'num' | 'title' | 'orgName';
  /** As they are written. */
  readonly attributes: string;
}

const partAt = (name: Part['name'], attributes: string, { start, end }: Span): Part => ({
  name,
  attributes,
  start,
  end,
});

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
  const parts: Part[] = [];
  if (title !== undefined) parts.push(partAt('title', '', title));
  if (issuer !== undefined) parts.push(partAt('orgName', attribute('type', 'issuer'), issuer));
  if (number !== undefined) parts.push(partAt('num', attribute('type', 'docNumber'), number));
  return parts.filter((part) => contains(act, part));
}

const NONE: readonly Part[] = [];

/** The parts of a mention that have an element of their own; dates have none. */
export function partsOf(annotation: Annotation): readonly Part[] {
  switch (annotation.layer) {
    case 'date':
      return NONE;
    case 'figure':
      return contains(annotation, annotation.numberSpan)
        ? [partAt('num', numberAttributes(annotation), annotation.numberSpan)]
        : NONE;
    case 'legal-act':
      return legalActParts(annotation);
  }
}
