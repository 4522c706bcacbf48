import { rules } from '../../3-extract/index.ts';
import type { CheckedDocument } from '../../model/document.ts';
import type { Layer } from '../../model/layer.ts';
import type { Annotation, Finding } from '../../model/records.ts';
import { byPosition, type Span } from '../../model/span.ts';
import { summarise } from '../../model/summary.ts';

/** A mention that stands, or something that looked like one and was rejected. Offsets are UTF-16 units. */
export interface Verdict extends Span {
  readonly outcome: 'claimed' | 'rejected';
  readonly layer: Layer;
  readonly rule: string;
  readonly quote: string;
  /** What a claimed mention means, in short. */
  readonly value?: string;
  readonly annotation?: Annotation;
}

/** What the program makes of a text, and by which rules. */
export interface Explanation {
  readonly text: string;
  /** By position, outer before inner. */
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
  /** The form of each rule that claimed something. */
  readonly forms: ReadonlyMap<string, string>;
}

export function explanationOf(document: CheckedDocument): Explanation {
  const { text, annotations, rejections, findings } = document;
  const claimed = annotations.map((annotation): Verdict => {
    const { start, end, layer, rule, quote } = annotation;
    return { outcome: 'claimed', layer, rule, start, end, quote, value: summarise(annotation), annotation };
  });
  const rejected = rejections.map(
    ({ start, end, layer, rule }): Verdict => ({
      outcome: 'rejected',
      layer,
      rule,
      start,
      end,
      quote: text.slice(start, end),
    }),
  );
  const used = new Set(annotations.map(({ rule }) => rule));
  return {
    text,
    verdicts: [...claimed, ...rejected].sort(byPosition),
    findings,
    forms: new Map(rules.filter(({ name }) => used.has(name)).map(({ name, form }) => [name, form])),
  };
}

/** What is claimed, without what is rejected and without the forms of the rules. */
export const claimsOf = (explanation: Explanation): Explanation => ({
  ...explanation,
  verdicts: explanation.verdicts.filter(({ outcome }) => outcome === 'claimed'),
  forms: new Map(),
});
