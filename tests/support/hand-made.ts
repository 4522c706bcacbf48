import { fromString, type StringOptions } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';
import { check } from '../../pipeline/5-check/index.ts';
import type { CheckedDocument, Document } from '../../pipeline/model/document.ts';
import type {
  Annotation,
  DateAnnotation,
  FigureAnnotation,
  LegalActAnnotation,
} from '../../pipeline/model/records.ts';
import { byPosition, contains, type Span } from '../../pipeline/model/span.ts';

/** What an annotation made by hand must say; the rest is filled in from the quote. */
export type ByHand =
  | ({ readonly layer: 'date'; readonly quote: string } & Partial<Omit<DateAnnotation, 'layer'>>)
  | ({ readonly layer: 'figure'; readonly quote: string } & Partial<Omit<FigureAnnotation, 'layer'>>)
  | ({ readonly layer: 'legal-act'; readonly quote: string } & Partial<Omit<LegalActAnnotation, 'layer'>>);

const DEFAULTS = {
  date: {
    kind: 'date',
    timex: { type: 'DATE', value: '1999' },
    edtf: '1999',
    tei: { when: '1999' },
    earliest: '1999-01-01',
    latest: '1999-12-31',
    resolution: 'stated',
  },
  figure: { kind: 'count' },
  'legal-act': { type: 'law', form: 'full', acts: [] },
} as const;

const ID_PREFIX = { date: 'd', figure: 'f', 'legal-act': 'a' } as const;

/** A figure without a value or bounds of its own is one. */
const ownValue = (byHand: ByHand): object => ('min' in byHand || 'max' in byHand ? {} : { value: '1' });

/** The parts around the page separators inside, without white space, as `4-resolve` makes them. */
function segmentsOf({ text, separators }: Document, { start, end }: Span): object {
  const inside = separators.filter((separator) => start < separator.start && separator.end < end);
  const starts = [start, ...inside.map((separator) => separator.end)];
  const ends = [...inside.map((separator) => separator.start), end];
  const segments = starts.map((from, i) => {
    const part = text.slice(from, ends[i]);
    const lead = part.length - part.trimStart().length;
    return { start: from + lead, end: from + lead + part.trim().length };
  });
  return inside.length === 0 ? {} : { segments };
}

function annotation(document: Document, byHand: ByHand, index: number): Annotation {
  const { layer, quote } = byHand;
  const start = document.text.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” is not in the text`);
  const span = { start, end: start + quote.length };
  const text = document.prose.slice(start, span.end).replace(/\s+/gu, ' ').trim();
  return {
    id: `${ID_PREFIX[layer]}${index.toString(16).padStart(11, '0')}`,
    ...span,
    text,
    certainty: 'stated',
    rule: `${layer}/by-hand`,
    ...DEFAULTS[layer],
    ...(layer === 'figure' ? { numberSpan: span, ...ownValue(byHand) } : {}),
    ...segmentsOf(document, span),
    ...(layer === 'legal-act' ? { core: { text, ...span } } : {}),
    ...byHand,
    // The union of the layers cannot be rebuilt from its spread parts by the compiler; the tests validate the result.
  } as Annotation;
}

function withParents(annotations: readonly Annotation[]): Annotation[] {
  return annotations.map((inner, i) => {
    const around = annotations.slice(0, i).findLast((outer) => contains(outer, inner));
    return around === undefined ? inner : { ...inner, parent: around.id };
  });
}

/** A parsed text with annotations made by hand instead of extracted; each quote is found at its first place. */
export function handMade(
  text: string,
  byHand: readonly ByHand[],
  options: StringOptions = {},
): CheckedDocument {
  const document = parse(fromString(text, options));
  const annotations = withParents(byHand.map((one, i) => annotation(document, one, i + 1)).sort(byPosition));
  return check({ ...document, annotations, rejections: [] });
}
