import type { Layer } from './layer.ts';
import type { Span } from './span.ts';

/** Something that looked like a mention and is none; `explain` shows it. */
export interface Rejection extends Span {
  readonly layer: Layer;
  /** The name of the rejecting rule, e.g. `date/not-a-name`. */
  readonly rule: string;
  /** The number as it was read, where one was, and no bounds: a decimal string or a rational. */
  readonly value?: string;
}
