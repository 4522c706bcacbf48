import type { Document } from '../../model/document.ts';
import type { Draft } from '../../model/draft.ts';
import type { Layer } from '../../model/layer.ts';
import { oneSpaced } from '../../model/one-space.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { collapsed } from '../finish.ts';

/** How much of the text one shelf holds, in UTF-16 units. */
const SHELF = 512;

/** The shelves that a span lies on. */
function shelves({ start, end }: Span): number[] {
  const first = Math.floor(start / SHELF);
  const last = Math.floor(Math.max(start, end - 1) / SHELF);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** The drafts that stand, found by id, by place and by words in a time that does not grow with their number. */
export class StandingDrafts {
  readonly #document: Document;
  readonly #drafts: Map<string, Draft>;
  readonly #shelves = new Map<number, Set<string>>();
  /** Ids by layer and words; made when it is first asked for. */
  #byWords: Map<string, string[]> | undefined;

  constructor(document: Document, drafts: readonly Draft[]) {
    this.#document = document;
    this.#drafts = new Map();
    for (const draft of drafts) this.set(draft);
  }

  get(id: string): Draft | undefined {
    return this.#drafts.get(id);
  }

  values(): Draft[] {
    return [...this.#drafts.values()];
  }

  set(draft: Draft): void {
    this.#drafts.set(draft.id, draft);
    for (const shelf of shelves(draft)) {
      const ids = this.#shelves.get(shelf);
      if (ids === undefined) this.#shelves.set(shelf, new Set([draft.id]));
      else ids.add(draft.id);
    }
    if (this.#byWords !== undefined) this.#file(this.#byWords, draft);
  }

  delete(id: string): void {
    const draft = this.#drafts.get(id);
    if (draft === undefined) return;
    this.#drafts.delete(id);
    for (const shelf of shelves(draft)) this.#shelves.get(shelf)?.delete(id);
  }

  /** The drafts that share text with a span. */
  at(span: Span): Draft[] {
    const ids = new Set(shelves(span).flatMap((shelf) => [...(this.#shelves.get(shelf) ?? [])]));
    return [...ids].flatMap((id) => this.#drafts.get(id) ?? []).filter((draft) => overlaps(draft, span));
  }

  /** Of the mentions of a layer with these words the one nearest to a span; the earlier of two as near. */
  nearest(layer: Layer, words: string, span: Span): Draft | undefined {
    this.#byWords ??= this.#filed();
    const found = (this.#byWords.get(`${layer} ${oneSpaced(words).trim()}`) ?? [])
      .flatMap((id) => this.#drafts.get(id) ?? [])
      .map((draft) => ({ draft, away: distance(draft, span) }));
    return found.reduce<(typeof found)[number] | undefined>(
      (best, one) => (best === undefined || one.away < best.away ? one : best),
      undefined,
    )?.draft;
  }

  #filed(): Map<string, string[]> {
    const byWords = new Map<string, string[]>();
    for (const draft of this.#drafts.values()) this.#file(byWords, draft);
    return byWords;
  }

  #file(byWords: Map<string, string[]>, draft: Draft): void {
    const key = `${draft.layer} ${collapsed(this.#document, draft)}`;
    const ids = byWords.get(key);
    if (ids === undefined) byWords.set(key, [draft.id]);
    else if (!ids.includes(draft.id)) ids.push(draft.id);
  }
}
