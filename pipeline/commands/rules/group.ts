import { rules } from '../../3-extract/index.ts';
import { LAYERS, type Layer } from '../../model/layer.ts';
import type { Rule } from '../../model/rule.ts';

/** The rules of one layer. */
export interface RuleGroup {
  readonly layer: Layer;
  readonly rules: readonly Rule[];
}

const layerOf = ({ name }: Rule): string => name.split('/')[0] ?? '';

/** The rules of one layer or of all, in the layers' order. */
export const groups = (only?: string): RuleGroup[] =>
  LAYERS.filter((layer) => only === undefined || layer === only).map((layer) => ({
    layer,
    rules: rules.filter((rule) => layerOf(rule) === layer),
  }));
