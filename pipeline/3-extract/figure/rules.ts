import type { Rule } from '../../model/rule.ts';

export const figureRules: readonly Rule[] = [];
