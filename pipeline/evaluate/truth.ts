import type { Gold, GoldMention } from '../model/records.ts';
import { byPosition, type Span } from '../model/span.ts';

/** A mention of the gold standard at its place in the text. Offsets are UTF-16 units. */
export interface Truth extends Span {
  readonly mention: GoldMention;
}

export interface Located {
  /** By position, outer before inner. */
  readonly truths: readonly Truth[];
  /** Mentions whose quote does not stand in the text so often: the gold is older than its source, or slipped. */
  readonly lost: readonly GoldMention[];
}

/** Where `quote` starts for the `occurrence`th time, counted from 1 and with overlaps; -1 where it does not. */
function place(text: string, quote: string, occurrence: number): number {
  let start = -1;
  for (let count = 0; count < occurrence; count++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) return -1;
  }
  return start;
}

/** Finds the mentions of a gold standard in the text that they were made for. */
export function located({ mentions }: Gold, text: string): Located {
  const truths: Truth[] = [];
  const lost: GoldMention[] = [];
  for (const mention of mentions) {
    const start = place(text, mention.quote, mention.occurrence);
    if (start < 0) lost.push(mention);
    else truths.push({ mention, start, end: start + mention.quote.length });
  }
  return { truths: truths.sort(byPosition), lost };
}
