import type { Annotation } from '../../model/records.ts';
import { inKeyOrder, type KeyOrder, keyOrder } from './key-order.ts';

/** `id` and `layer` first, so that a line tells at once what it is about. */
const FIRST = ['id', 'layer'];

const ORDERS: Readonly<Record<Annotation['layer'], KeyOrder>> = {
  date: keyOrder('date', FIRST),
  figure: keyOrder('figure', FIRST),
  'legal-act': keyOrder('legal-act', FIRST),
};

/** An annotation, or a part of its fields, with keys in the order of its layer's schema. */
export const annotationInOrder = (layer: Annotation['layer'], fields: object): unknown =>
  inKeyOrder(fields, ORDERS[layer]);
