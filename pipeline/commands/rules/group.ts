import type { Layer } from '../../model/layer.ts';
import type { Rule } from '../../model/rule.ts';

/** The rules of one layer. */
export interface RuleGroup {
  readonly layer: Layer;
  readonly rules: readonly Rule[];
}
