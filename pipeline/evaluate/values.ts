import type { Annotation, GoldMention } from '../model/records.ts';
import { statedValues } from '../model/stated-values.ts';

/** A key under which gold may state a value. */
export type ValueKey = Exclude<keyof GoldMention, 'layer' | 'quote' | 'occurrence'>;

/** A value that is not as gold has it. */
export interface ValueError {
  readonly key: ValueKey;
  readonly expected: string;
  /** Undefined where the annotation has no such value. */
  readonly actual: string | undefined;
}

/** What gold states of a mention, apart from its place. */
export function statedBy(mention: GoldMention): [ValueKey, string][] {
  const { layer: _layer, quote: _quote, occurrence: _occurrence, ...stated } = mention;
  // The keys that are left are the value keys, and all of them hold strings.
  return Object.entries(stated) as [ValueKey, string][];
}

/** Where an annotation says other than gold. What gold does not state is not compared. */
export function valueErrors(mention: GoldMention, annotation: Annotation): ValueError[] {
  const values = statedValues(annotation);
  return statedBy(mention).flatMap(([key, expected]) =>
    values[key] === expected ? [] : [{ key, expected, actual: values[key] }],
  );
}

/** The finer sort of a mention within its layer: the type of an act, the kind of all else. */
export const kindOf = (annotation: Annotation): string =>
  annotation.layer === 'legal-act' ? annotation.type : annotation.kind;
