import type { Annotation } from '../../model/records.ts';

/** A mention of an act, and the keys of the acts that it names. */
export interface ActMention {
  readonly id: string;
  readonly acts: readonly string[];
}

export const actMentions = (annotations: readonly Annotation[]): ActMention[] =>
  annotations.flatMap((annotation) =>
    annotation.layer === 'legal-act' ? [{ id: annotation.id, acts: annotation.acts }] : [],
  );
