import type { Annotation } from './records.ts';

export type Layer = Annotation['layer'];

export const LAYERS: readonly Layer[] = ['date', 'figure', 'legal-act'];

export const isLayer = (name: unknown): name is Layer => LAYERS.some((layer) => layer === name);
