import type { Block, Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { byPosition } from '../model/span.ts';
import { joinOverPages } from './join-over-pages.ts';
import { pagesBetween } from './pages.ts';

/** What a reader of one format finds in a text. */
export type Layout = Pick<Document, 'prose' | 'replaced' | 'separators' | 'pages' | 'blocks'>;

/** A stretch that readers see otherwise than it is written: as `shown`, padded with spaces; as nothing when empty. */
export interface Change extends Span {
  readonly shown: string;
}

/** Collects what a reader finds, in any order, and makes the layout of it. */
export class LayoutBuilder {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  readonly #separators: Span[] = [];
  readonly #changes: Change[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** A block, without the white space around it; one without visible text is left out by `layout`. */
  block(block: Block): void {
    this.#blocks.push(block);
  }

  separator({ start, end }: Span): void {
    this.#separators.push({ start, end });
    this.markup({ start, end });
  }

  /** What readers do not see. */
  markup({ start, end }: Span): void {
    if (start < end) this.#changes.push({ start, end, shown: '' });
  }

  change(change: Change): void {
    this.#changes.push(change);
  }

  layout(): Layout {
    const text = this.#text;
    const changes = this.#changes.sort(byPosition);
    const separators = this.#separators.sort(byPosition);
    const prose = changed(text, changes);
    const blocks = this.#blocks
      .filter(({ start, end }) => /\S/u.test(prose.slice(start, end)))
      .sort(byPosition);
    return {
      prose,
      replaced: changes.filter(({ shown }) => shown !== '').map(({ start, end }) => ({ start, end })),
      separators,
      pages: pagesBetween(separators, text.length),
      blocks: joinOverPages(prose, blocks, separators),
    };
  }
}

/** Markup may be reported twice, in parts: what is blank already stays so. */
function changed(text: string, changes: readonly Change[]): string {
  if (changes.length === 0) return text;
  const parts: string[] = [];
  let reached = 0;
  for (const { start, end, shown } of changes) {
    if (end <= reached) continue;
    const from = Math.max(start, reached);
    parts.push(text.slice(reached, from), shown.padEnd(end - from));
    reached = end;
  }
  parts.push(text.slice(reached));
  return parts.join('');
}
