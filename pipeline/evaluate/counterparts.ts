import { LAYERS, type Layer } from '../model/layer.ts';
import type { Annotation } from '../model/records.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { partners } from './overlapping.ts';

type Counterpart = readonly [Annotation, Annotation];

/** What is still without a counterpart. */
interface Rest {
  readonly before: readonly Annotation[];
  readonly after: readonly Annotation[];
}

interface Found extends Rest {
  readonly pairs: readonly Counterpart[];
}

/** How much of the text on either side tells one mention from another with the same words, in UTF-16 units. */
const AROUND = 24;

type Key = (annotation: Annotation, text: string) => string;

const byPlace: Key = ({ layer, start, end }) => `${layer} ${start} ${end}`;
const bySurroundings: Key = ({ layer, start, end }, text) =>
  `${layer} ${text.slice(Math.max(0, start - AROUND), end + AROUND)}`;
const byQuote: Key = ({ layer, quote }) => `${layer} ${quote}`;

function without({ before, after }: Rest, pairs: readonly Counterpart[]): Rest {
  const met = new Set(pairs.flat());
  const rest = (all: readonly Annotation[]): Annotation[] => all.filter((annotation) => !met.has(annotation));
  return { before: rest(before), after: rest(after) };
}

/** Annotations by key, the first of a key last, to be taken off one by one. */
function queues(
  annotations: readonly Annotation[],
  keyOf: (annotation: Annotation) => string,
): Map<string, Annotation[]> {
  const waiting = new Map<string, Annotation[]>();
  for (const annotation of annotations.toReversed()) {
    const key = keyOf(annotation);
    const queue = waiting.get(key);
    if (queue) queue.push(annotation);
    else waiting.set(key, [annotation]);
  }
  return waiting;
}

/** Pairs what has the same key, in order. */
function keyPairs({ before, after }: Rest, keyOf: Key, old: string, now: string): Counterpart[] {
  const waiting = queues(after, (annotation) => keyOf(annotation, now));
  return before.flatMap((annotation): Counterpart[] => {
    const other = waiting.get(keyOf(annotation, old))?.pop();
    return other ? [[annotation, other]] : [];
  });
}

/** Pairs mentions of one layer that share text: the span has changed. */
function overlappingPairs({ before, after }: Rest): Counterpart[] {
  const of = (layer: Layer) => (annotation: Annotation) => annotation.layer === layer;
  return LAYERS.flatMap((layer) =>
    partners(before.filter(of(layer)), after.filter(of(layer))).map(({ a, b }): Counterpart => [a, b]),
  );
}

/** Which annotations of two runs are the same mention; and those that one run has alone. */
export function counterparts(old: AnnotatedText, now: AnnotatedText): Found {
  const byKey = (keyOf: Key) => (rest: Rest) => keyPairs(rest, keyOf, old.text, now.text);
  const ways =
    old.text === now.text ? [byKey(byPlace), overlappingPairs] : [byKey(bySurroundings), byKey(byQuote)];
  const pairs: Counterpart[] = [];
  let rest: Rest = { before: old.annotations, after: now.annotations };
  for (const way of ways) {
    const found = way(rest);
    pairs.push(...found);
    rest = without(rest, found);
  }
  return { pairs, ...rest };
}
