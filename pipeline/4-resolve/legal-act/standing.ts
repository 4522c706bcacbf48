import { settleOverlaps } from '../overlaps.ts';
import type { Mention } from './to-draft.ts';

/** The mentions that the rule for overlaps lets stand: nothing may refer to one that falls. */
export function standing(mentions: readonly Mention[]): Mention[] {
  const kept = new Set(settleOverlaps(mentions.map(({ draft }) => draft)).drafts);
  return mentions.filter(({ draft }) => kept.has(draft));
}
