import type { Rule } from '../../model/rule.ts';

export const legalActRules: readonly Rule[] = [];
