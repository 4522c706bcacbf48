import type { MeasuredSet } from './score.ts';

export const dateSets: readonly MeasuredSet[] = [];
