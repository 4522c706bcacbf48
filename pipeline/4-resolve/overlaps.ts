import type { Draft } from '../model/draft.ts';
import { LAYERS } from '../model/layer.ts';
import type { Rejection } from '../model/rejection.ts';
import { byPosition, overlaps } from '../model/span.ts';

const length = (draft: Draft): number => draft.end - draft.start;

/**
 * Named rule for two claims of one layer that cross each other: the longer one stands (`<layer>/crosses-a-longer`),
 * of equally long ones the left. Mentions of different layers may cross; nested ones of one layer stand.
 */
function settleLayer(drafts: readonly Draft[]): { kept: Draft[]; rejections: Rejection[] } {
  const kept: Draft[] = [];
  const rejections: Rejection[] = [];
  const drop = (draft: Draft): void => {
    const { layer, start, end } = draft;
    rejections.push({ layer, start, end, rule: `${layer}/crosses-a-longer` });
  };
  // `open`: the kept mentions that reach past the current start, outermost first.
  let open: Draft[] = [];
  for (const draft of [...drafts].sort(byPosition)) {
    open = open.filter((other) => other.end > draft.start);
    const crossed = open.filter((other) => overlaps(other, draft) && other.end < draft.end);
    const same = open.some((other) => other.start === draft.start && other.end === draft.end);
    if (same || crossed.some((other) => length(other) >= length(draft))) {
      drop(draft);
      continue;
    }
    for (const other of crossed) {
      kept.splice(kept.lastIndexOf(other), 1);
      drop(other);
    }
    open = [...open.filter((other) => !crossed.includes(other)), draft];
    kept.push(draft);
  }
  return { kept, rejections };
}

export function settleOverlaps(drafts: readonly Draft[]): { drafts: Draft[]; rejections: Rejection[] } {
  const settled = LAYERS.map((layer) => settleLayer(drafts.filter((draft) => draft.layer === layer)));
  return {
    drafts: settled.flatMap(({ kept }) => kept).sort(byPosition),
    rejections: settled.flatMap(({ rejections }) => rejections),
  };
}
