import type { Layer } from './layer.ts';
import type { Annotation, DateAnnotation, FigureAnnotation, LegalActAnnotation } from './records.ts';
import type { Span } from './span.ts';

type Finished = 'quote' | 'text' | 'parent' | 'segments';

/**
 * An annotation before `4-resolve` gives it its final id, quote, text, parent and segments. Its `id`, and every
 * reference to another mention, is a `draftId`.
 */
export type DateDraft = Omit<DateAnnotation, Finished>;
export type FigureDraft = Omit<FigureAnnotation, Finished>;
export type LegalActDraft = Omit<LegalActAnnotation, Finished>;
export type Draft = DateDraft | FigureDraft | LegalActDraft;

/** A name for a mention until its final id is known: a layer never marks the same span twice. */
export const draftId = (layer: Layer, span: Span): Annotation['id'] => `@${layer}:${span.start}-${span.end}`;
