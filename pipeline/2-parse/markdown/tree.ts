import type { Nodes, Parents } from 'mdast';
import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { LayoutBuilder } from '../layout.ts';
import { trimmed } from '../lines.ts';
import { readText } from './visible.ts';

/** Where a node of a syntax tree stands in the text. */
export type Locate = (node: Nodes) => Span;

type Kind = Pick<Block, 'type' | 'depth'>;

const CONTAINERS: Readonly<Partial<Record<Nodes['type'], Block['type']>>> = {
  listItem: 'list-item',
  blockquote: 'quote',
};

/**
 * Reads the syntax tree of one region: its leaves are blocks; what is between the visible pieces is markup.
 */
export class TreeReader {
  readonly #text: string;
  readonly #builder: LayoutBuilder;
  readonly #locate: Locate;
  /** What stands before is context, not text. */
  readonly #start: number;
  /** Up to where the region is read. */
  #reached: number;

  constructor(text: string, builder: LayoutBuilder, locate: Locate, start: number) {
    this.#text = text;
    this.#builder = builder;
    this.#locate = locate;
    this.#start = start;
    this.#reached = start;
  }

  /** Reads a node; a paragraph becomes a block of the kind given, if no list or quotation is nearer. */
  read(node: Nodes, kind: Kind, quotes = 0): void {
    if (this.#locate(node).end <= this.#start) return;
    if (node.type === 'heading') this.#block(node, { type: 'heading', depth: node.depth }, quotes);
    else if (node.type === 'paragraph') this.#block(node, kind, quotes);
    else if ('children' in node) {
      const inner = quotes + (node.type === 'blockquote' ? 1 : 0);
      const container = CONTAINERS[node.type];
      for (const child of node.children) this.read(child, container ? { type: container } : kind, inner);
    }
  }

  /** The region ends here: what was not seen until now is markup. */
  finish(end: number): void {
    this.#skipTo(end);
  }

  #block(node: Parents, { type, depth }: Kind, quotes: number): void {
    const first = node.children[0];
    const { end } = this.#locate(node);
    const start = first ? this.#locate(first).start : end;
    for (const child of node.children) this.#inline(child, quotes);
    const span = trimmed(this.#text, { start, end });
    this.#builder.block({ type, ...span, ...(depth === undefined ? {} : { depth }) });
  }

  /** Reads what is visible under a node. */
  #inline(node: Nodes, quotes: number): void {
    if ('children' in node) for (const child of node.children) this.#inline(child, quotes);
    else this.#leaf(node, quotes);
  }

  #leaf(node: Nodes, quotes: number): void {
    if (node.type !== 'text' && node.type !== 'inlineCode') return;
    const span = node.type === 'text' ? this.#locate(node) : this.#code(this.#locate(node));
    const start = Math.max(span.start, this.#reached);
    if (start >= span.end) return;
    this.#skipTo(start);
    if (node.type === 'text') readText(this.#builder, this.#text, { start, end: span.end }, quotes);
    this.#reached = span.end;
  }

  /** What stands between the backticks. */
  #code({ start, end }: Span): Span {
    let ticks = 0;
    while (this.#text.charCodeAt(start + ticks) === 0x60) ticks++;
    return { start: start + ticks, end: end - ticks };
  }

  #skipTo(offset: number): void {
    this.#builder.markup(trimmed(this.#text, { start: this.#reached, end: offset }));
    this.#reached = offset;
  }
}
