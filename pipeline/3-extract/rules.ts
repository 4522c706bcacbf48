import type { Rule } from '../model/rule.ts';
import { dateRules } from './date/index.ts';
import { figureRules } from './figure/index.ts';
import { legalActRules } from './legal-act/index.ts';

/** Every extraction rule, for the tests that execute their examples and for the README's table. */
export const rules: readonly Rule[] = [...dateRules, ...figureRules, ...legalActRules];
