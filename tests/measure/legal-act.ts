import type { MeasuredSet } from './score.ts';

export const legalActSets: readonly MeasuredSet[] = [];
