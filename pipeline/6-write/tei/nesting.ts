import type { Annotation, Sentence } from '../../model/records.ts';
import { byPosition, contains, endingAfter, type Span } from '../../model/span.ts';
import type { CanTag } from './cuts.ts';
import { type Part, partsOf } from './parts.ts';

/** Mentions that can be elements in the text, and those that cross another one or a sentence. */
export interface Placed {
  readonly inline: readonly Annotation[];
  readonly crossing: readonly Annotation[];
}

/** A mention is inline when it lies inside one sentence, can have tags at its ends and crosses no earlier mention. */
export function place(
  annotations: readonly Annotation[],
  sentences: readonly Sentence[],
  canTag: CanTag,
): Placed {
  const inline: Annotation[] = [];
  const crossing: Annotation[] = [];
  const open: Annotation[] = [];
  const sentenceOf = endingAfter(sentences);
  for (const annotation of inReadingOrder(annotations)) {
    closeBefore(open, annotation.start);
    const sentence = sentences[sentenceOf(annotation.start)];
    const around = open[open.length - 1];
    const whole = sentence !== undefined && contains(sentence, annotation);
    const fits = around === undefined || contains(around, annotation);
    if (whole && fits && canTag(annotation)) {
      inline.push(annotation);
      open.push(annotation);
    } else crossing.push(annotation);
  }
  return { inline, crossing };
}

/** As they stand already; people may have edited a record. */
function inReadingOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  for (let i = 1; i < annotations.length; i++) {
    const [before, after] = [annotations[i - 1], annotations[i]];
    if (before && after && byPosition(before, after) > 0) return [...annotations].sort(byPosition);
  }
  return annotations;
}

/** Takes off the end of a list of nested spans those that end before an offset. */
function closeBefore(open: Span[], offset: number): void {
  while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= offset) open.pop();
}

/** An inline mention or a part of one, where it stands. */
export interface Marked extends Span {
  readonly mention: Annotation;
  /** Undefined for the mention itself. */
  readonly part: Part | undefined;
  /** Index of the mention; a part follows its own mention and goes before mentions inside it. */
  readonly owner: number;
}

const markedAt = (
  { start, end }: Span,
  mention: Annotation,
  part: Part | undefined,
  owner: number,
): Marked => ({
  start,
  end,
  mention,
  part,
  owner,
});

/** All inline elements in reading order, outer ones first. A part that crosses another element gives way. */
export function markedIn(inline: readonly Annotation[], canTag: CanTag): readonly Marked[] {
  const marked: Marked[] = [];
  let owner = 0;
  for (const mention of inline) {
    marked.push(markedAt(mention, mention, undefined, owner));
    for (const part of partsOf(mention)) if (canTag(part)) marked.push(markedAt(part, mention, part, owner));
    owner++;
  }
  // Mentions by themselves are in order, and nest.
  return marked.length === inline.length ? marked : nested(marked);
}

function nested(marked: Marked[]): readonly Marked[] {
  marked.sort((a, b) => byPosition(a, b) || a.owner - b.owner);
  const dropped = new Set<Marked>();
  const open: Marked[] = [];
  for (const one of marked) {
    closeBefore(open, one.start);
    for (let around = open.at(-1); around && !contains(around, one); around = open.at(-1)) {
      const isPart = one.part !== undefined;
      dropped.add(isPart ? one : around);
      if (isPart) break;
      open.pop();
    }
    if (!dropped.has(one)) open.push(one);
  }
  return dropped.size === 0 ? marked : marked.filter((one) => !dropped.has(one));
}
