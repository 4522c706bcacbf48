import type { Draft } from '../model/draft.ts';
import type { Settings } from '../model/records.ts';

/** An act without its dates: they are mentions of a layer that was not asked for. */
function withoutDates(draft: Draft): Draft {
  if (draft.layer !== 'legal-act') return draft;
  const { dates: _, ...act } = draft;
  return act;
}

/**
 * The mentions of the layers that were asked for. All layers are read, since dates and acts tell what is no figure;
 * only acts refer to mentions of another layer.
 */
export function inWantedLayers(drafts: readonly Draft[], { layers }: Settings): readonly Draft[] {
  const wanted = new Set(layers);
  const kept = drafts.filter(({ layer }) => wanted.has(layer));
  return wanted.has('date') ? kept : kept.map(withoutDates);
}
