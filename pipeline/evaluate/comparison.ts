import type { Layer } from '../model/layer.ts';
import type { Annotation, Gold, GoldMention } from '../model/records.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { partners } from './overlapping.ts';
import { located, type Truth } from './truth.ts';
import { type ValueError, valueErrors } from './values.ts';

/** A mention of gold and the annotation that was found at its place. */
export interface Match {
  readonly truth: Truth;
  readonly found: Annotation;
  /** Both have the same span. */
  readonly exact: boolean;
  readonly errors: readonly ValueError[];
}

/** Gold and annotations of one layer of one document, side by side; each list by position. */
export interface LayerComparison {
  readonly layer: Layer;
  readonly matches: readonly Match[];
  /** In gold only. */
  readonly missed: readonly Truth[];
  /** Annotated only. */
  readonly falseAlarms: readonly Annotation[];
}

export interface Comparison {
  readonly text: AnnotatedText;
  /** The layers that gold has complete. */
  readonly layers: readonly LayerComparison[];
  /** Mentions of gold that are not in the text. */
  readonly lost: readonly GoldMention[];
}

function ofLayer(layer: Layer, all: readonly Truth[], annotations: readonly Annotation[]): LayerComparison {
  const truths = all.filter(({ mention }) => mention.layer === layer);
  const found = annotations.filter((annotation) => annotation.layer === layer);
  const matches = partners(truths, found).map(
    ({ a: truth, b, share }): Match => ({
      truth,
      found: b,
      exact: share === 1,
      errors: valueErrors(truth.mention, b),
    }),
  );
  const met = new Set<unknown>(matches.flatMap((match) => [match.truth, match.found]));
  return {
    layer,
    matches,
    missed: truths.filter((truth) => !met.has(truth)),
    falseAlarms: found.filter((annotation) => !met.has(annotation)),
  };
}

/** Compares a text's annotations with its gold standard. */
export function compare(gold: Gold, text: AnnotatedText): Comparison {
  const { truths, lost } = located(gold, text.text);
  return {
    text,
    layers: [...new Set(gold.layers)].map((layer) => ofLayer(layer, truths, text.annotations)),
    lost,
  };
}
