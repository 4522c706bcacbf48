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
  for (const annotation of [...annotations].sort(byPosition)) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= annotation.start) open.pop();
    const sentence = sentences[sentenceOf(annotation.start)];
    const around = open.at(-1);
    const whole = sentence !== undefined && contains(sentence, annotation);
    const fits = around === undefined || contains(around, annotation);
    if (whole && fits && canTag(annotation)) {
      inline.push(annotation);
      open.push(annotation);
    } else crossing.push(annotation);
  }
  return { inline, crossing };
}

/** An inline mention or a part of one, where it stands. */
export interface Marked extends Span {
  readonly mark: Annotation | Part;
  /** Index of the mention; a part follows its own mention and goes before mentions inside it. */
  readonly owner: number;
}

const markedAt = (mark: Annotation | Part, owner: number): Marked => ({
  mark,
  start: mark.start,
  end: mark.end,
  owner,
});

const isPart = ({ mark }: Marked): boolean => 'name' in mark;

/** All inline elements in reading order, outer ones first. A part that crosses another element gives way. */
export function markedIn(inline: readonly Annotation[], canTag: CanTag): Marked[] {
  const marked: Marked[] = [];
  inline.forEach((annotation, owner) => {
    marked.push(markedAt(annotation, owner));
    for (const part of partsOf(annotation)) if (canTag(part)) marked.push(markedAt(part, owner));
  });
  marked.sort((a, b) => byPosition(a, b) || a.owner - b.owner);
  const dropped = new Set<Marked>();
  const open: Marked[] = [];
  for (const one of marked) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= one.start) open.pop();
    for (let around = open.at(-1); around && !contains(around, one); around = open.at(-1)) {
      dropped.add(isPart(one) ? one : around);
      if (isPart(one)) break;
      open.pop();
    }
    if (!dropped.has(one)) open.push(one);
  }
  return dropped.size === 0 ? marked : marked.filter((one) => !dropped.has(one));
}
