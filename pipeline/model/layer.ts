import type { Annotation } from './records.ts';

export type Layer = Annotation['layer'];

export const LAYERS: readonly Layer[] = ['date', 'figure', 'legal-act'];
