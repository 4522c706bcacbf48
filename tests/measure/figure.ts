import type { MeasuredSet } from './score.ts';

export const figureSets: readonly MeasuredSet[] = [];
