import { hash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { Draft } from '../model/draft.ts';
import { oneSpaced } from '../model/one-space.ts';
import type { Annotation } from '../model/records.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';

/** The quote with white space, markup and separators read as one space. */
export const collapsed = (document: Pick<Document, 'prose'>, { start, end }: Span): string =>
  oneSpaced(document.prose.slice(start, end)).trim();

/** The end of a span, moved out of an escape or character reference that it would cut. */
function whole(document: Document, { start, end }: Span): Span {
  const cut = document.replaced[firstEndingAfter(document.replaced, end - 1)];
  return { start, end: cut !== undefined && cut.start < end ? Math.max(end, cut.end) : end };
}

/** The parts of a span around the page separators inside it; one part where there is none. */
function segments(document: Document, span: Span): Span[] {
  const parts: Span[] = [];
  let from = span.start;
  for (let i = firstEndingAfter(document.separators, span.start); ; i++) {
    const separator = document.separators[i];
    if (separator === undefined || separator.start >= span.end) break;
    parts.push({ start: from, end: separator.start });
    from = separator.end;
  }
  parts.push({ start: from, end: span.end });
  // An empty page between two separators is no part.
  return parts.map((part) => trimmed(document.text, part)).filter(({ start, end }) => start < end);
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: end - slice.trimStart().length, end: start + slice.trimEnd().length };
}

const PREFIX = { date: 'd', figure: 'f', 'legal-act': 'a' } as const;

function finalId(layer: Draft['layer'], quote: string, nth: number): string {
  return PREFIX[layer] + hash('sha256', `${layer}\n${nth}\n${quote}`, 'hex').slice(0, 11);
}

/** The value with its draft ids replaced by final ones; what holds none is not copied. */
function renamed<T>(value: T, ids: ReadonlyMap<string, string>): T;
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return value.startsWith('@') ? (ids.get(value) ?? value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => renamed(item, ids));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  let copy: object | undefined;
  for (const key of Object.keys(value)) {
    const item: unknown = Reflect.get(value, key);
    const final = renamed(item, ids);
    if (final !== item) copy = { ...(copy ?? value), [key]: final };
  }
  return copy ?? value;
}

/** The fields in which a draft names others; nothing else of it is searched for draft ids. */
const REFERRING = ['anchor', 'antecedent', 'partOf', 'dates', 'relations'];

/** A draft and where it stands in the text. */
interface Quoted extends Span {
  readonly draft: Draft;
  readonly quote: string;
}

/** The drafts with their quotes, and the final ids by the draft ids. */
function quoted(
  document: Document,
  drafts: readonly Draft[],
): { quotes: Quoted[]; ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>();
  const seen = new Map<string, number>();
  const quotes = drafts.map((draft) => {
    const { start, end } = whole(document, draft);
    const quote = document.text.slice(start, end);
    const key = `${draft.layer}\n${quote}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    ids.set(draft.id, finalId(draft.layer, quote, nth));
    return { draft, start, end, quote };
  });
  return { quotes, ids };
}

/** Gives drafts (sorted by position) their ids, quotes, texts, parents and segments. */
export function finish(document: Document, drafts: readonly Draft[]): Annotation[] {
  const { quotes, ids } = quoted(document, drafts);
  const open: Draft[] = [];
  return quotes.map(({ draft, start, end, quote }) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= draft.start) open.pop();
    const parent = open.findLast((other) => other.end >= draft.end);
    open.push(draft);
    const parts = segments(document, { start, end });
    const { id, layer, start: _start, end: _end, certainty, rule, ...own } = draft;
    const finished = {
      id: ids.get(id) ?? id,
      layer,
      start,
      end,
      quote,
      text: collapsed(document, { start, end }),
      ...(parts.length > 1 ? { segments: parts } : {}),
      ...(parent === undefined ? {} : { parent: renamed(parent.id, ids) }),
      certainty,
      rule,
      ...own,
      // The union of the layers cannot be rebuilt from its spread parts by the compiler; the parts are the draft's own.
    } as Annotation;
    for (const field of REFERRING)
      if (field in finished) Reflect.set(finished, field, renamed(Reflect.get(finished, field), ids));
    return finished;
  });
}
