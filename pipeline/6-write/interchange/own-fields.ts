import type { Annotation } from '../../model/records.ts';
import { annotationInOrder } from '../record/annotation-order.ts';

/** What a mention means, without where it stands; keys in the order of its layer's schema. */
export function ownFields(annotation: Annotation): unknown {
  const { id, start, end, quote, text, segments, parent, certainty, rule, ...own } = annotation;
  return annotationInOrder(annotation.layer, own);
}
