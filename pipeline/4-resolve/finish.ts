import { hash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { Draft } from '../model/draft.ts';
import type { Annotation } from '../model/records.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';

/** The quote with white space, markup and separators read as one space. */
export const collapsed = (document: Pick<Document, 'prose'>, { start, end }: Span): string =>
  document.prose.slice(start, end).replace(/\s+/gu, ' ').trim();

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
  return parts.map((part) => trimmed(document.text, part));
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

/** Gives drafts (sorted by position) their ids, quotes, texts, parents and segments. */
export function finish(document: Document, drafts: readonly Draft[]): Annotation[] {
  const ids = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const draft of drafts) {
    const { start, end } = whole(document, draft);
    const quote = document.text.slice(start, end);
    const key = `${draft.layer}\n${quote}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    ids.set(draft.id, finalId(draft.layer, quote, nth));
  }
  const open: Draft[] = [];
  return drafts.map((draft) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= draft.start) open.pop();
    const parent = open.findLast((other) => other.end >= draft.end);
    open.push(draft);
    const span = whole(document, draft);
    const parts = segments(document, span);
    const { id, layer, start: _start, end: _end, certainty, rule, ...own } = draft;
    return renamed(
      {
        id,
        layer,
        ...span,
        quote: document.text.slice(span.start, span.end),
        text: collapsed(document, span),
        ...(parts.length > 1 ? { segments: parts } : {}),
        ...(parent === undefined ? {} : { parent: parent.id }),
        certainty,
        rule,
        ...own,
        // The union of the layers cannot be rebuilt from its spread parts by the compiler; the parts are the draft's own.
      } as Annotation,
      ids,
    );
  });
}
