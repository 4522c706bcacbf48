import { hash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import type { Draft } from '../model/draft.ts';
import { oneSpaced } from '../model/one-space.ts';
import type { Annotation } from '../model/records.ts';
import { copied } from '../model/remember.ts';
import { firstEndingAfter, type Span } from '../model/span.ts';

/** The quote with white space, markup and separators read as one space. */
export const collapsed = (document: Pick<Document, 'prose'>, { start, end }: Span): string =>
  oneSpaced(document.prose.slice(start, end)).trim();

/** The end of a span, moved out of an escape or character reference that it would cut. */
function wholeEnd(document: Document, { end }: Span): number {
  if (document.replaced.length === 0) return end;
  const cut = document.replaced[firstEndingAfter(document.replaced, end - 1)];
  return cut !== undefined && cut.start < end ? Math.max(end, cut.end) : end;
}

/** The parts of a span around the page separators inside it; nothing where it is in one part. */
function segments(document: Document, span: Span): Span[] | undefined {
  const first = firstEndingAfter(document.separators, span.start);
  if ((document.separators[first]?.start ?? span.end) >= span.end) return undefined;
  const parts: Span[] = [];
  let from = span.start;
  for (let i = first; ; i++) {
    const separator = document.separators[i];
    if (separator === undefined || separator.start >= span.end) break;
    parts.push({ start: from, end: separator.start });
    from = separator.end;
  }
  parts.push({ start: from, end: span.end });
  // An empty page between two separators is no part.
  const filled = parts.map((part) => trimmed(document.text, part)).filter(({ start, end }) => start < end);
  return filled.length > 1 ? filled : undefined;
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: end - slice.trimStart().length, end: start + slice.trimEnd().length };
}

const PREFIX = { date: 'd', figure: 'f', 'legal-act': 'a' } as const;

/** What is known of a quote: the ids of its mentions in their order, and how many the text at hand has so far. */
interface Known {
  readonly ids: string[];
  text: object;
  count: number;
}

/** Quotes of each layer that texts have had: every other one says “1991”. */
const known = {
  date: new Map<string, Known>(),
  figure: new Map<string, Known>(),
  'legal-act': new Map<string, Known>(),
};

/** From how many on those of a layer are forgotten before the next text, and which are kept: what is long comes once. */
const KEPT = 8192;
const LONGEST_KEPT = 20;

const newId = (layer: Draft['layer'], quote: string, nth: number): string =>
  PREFIX[layer] + hash('sha256', `${layer}\n${nth}\n${quote}`, 'hex').slice(0, 11);

/** The id of the next mention with this quote in a text, which `text` stands for: one look into one map. */
function nextId(layer: Draft['layer'], quote: string, text: object, long: Map<string, Known>): string {
  const quotes = quote.length > LONGEST_KEPT ? long : known[layer];
  let one = quotes.get(quote);
  if (one === undefined) {
    one = { ids: [], text, count: 0 };
    quotes.set(quotes === long ? quote : copied(quote), one);
  }
  if (one.text !== text) {
    one.text = text;
    one.count = 0;
  }
  const nth = one.count++;
  const id = one.ids[nth] ?? newId(layer, quote, nth + 1);
  if (nth === one.ids.length) one.ids.push(id);
  return id;
}

/** Between two texts: within one, what was counted must stay. */
function forgetMany(): void {
  for (const quotes of Object.values(known)) if (quotes.size >= KEPT) quotes.clear();
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
    if (final !== item) copy = Object.assign({}, copy ?? value, { [key]: final });
  }
  return copy ?? value;
}

/** The fields in which a draft of a layer names others; nothing else of it is searched for draft ids. */
const REFERRING: Readonly<Record<Draft['layer'], readonly string[]>> = {
  date: ['anchor'],
  figure: ['antecedent', 'partOf'],
  'legal-act': ['dates', 'relations'],
};

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
  forgetMany();
  const text = {};
  const long = {
    date: new Map<string, Known>(),
    figure: new Map<string, Known>(),
    'legal-act': new Map<string, Known>(),
  };
  const quotes = drafts.map((draft) => {
    const { layer, start } = draft;
    const end = wholeEnd(document, draft);
    const quote = document.text.slice(start, end);
    ids.set(draft.id, nextId(layer, quote, text, long[layer]));
    return { draft, start, end, quote };
  });
  return { quotes, ids };
}

/** Whether every layer has the field: quicker to see by the name than by asking each annotation. */
const isShared = (key: string): boolean =>
  key === 'id' ||
  key === 'layer' ||
  key === 'start' ||
  key === 'end' ||
  key === 'certainty' ||
  key === 'rule';

/** What an annotation has while it is put together. */
type Building = Record<string, unknown>;

/** The annotation of a draft: its own fields behind those that every layer has. */
function finished(
  document: Document,
  { draft, start, end, quote }: Quoted,
  parent: Draft | undefined,
  ids: ReadonlyMap<string, string>,
): Annotation {
  const { id, layer, certainty, rule } = draft;
  const text = collapsed(document, { start, end });
  const annotation: Building = { id: ids.get(id) ?? id, layer, start, end, quote, text };
  const parts = segments(document, { start, end });
  if (parts !== undefined) annotation['segments'] = parts;
  if (parent !== undefined) annotation['parent'] = ids.get(parent.id) ?? parent.id;
  annotation['certainty'] = certainty;
  annotation['rule'] = rule;
  const own: Readonly<Building> = draft;
  for (const key in own) if (!isShared(key)) annotation[key] = own[key];
  for (const field of REFERRING[layer])
    if (annotation[field] !== undefined) annotation[field] = renamed(annotation[field], ids);
  // The union of the layers cannot be put together field by field for the compiler; the fields are the draft's own.
  return annotation as unknown as Annotation;
}

/** Gives drafts (sorted by position) their ids, quotes, texts, parents and segments. */
export function finish(document: Document, drafts: readonly Draft[]): Annotation[] {
  const { quotes, ids } = quoted(document, drafts);
  const open: Draft[] = [];
  return quotes.map((one) => {
    const { draft } = one;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= draft.start) open.pop();
    const parent = open.findLast((other) => other.end >= draft.end);
    open.push(draft);
    return finished(document, one, parent, ids);
  });
}
