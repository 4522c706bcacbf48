import type { Draft } from '../model/draft.ts';
import { LAYERS } from '../model/layer.ts';
import type { Rejection } from '../model/rejection.ts';
import { byPosition } from '../model/span.ts';
import { Boundaries } from './boundaries.ts';

const length = (draft: Draft): number => draft.end - draft.start;

/** Whether two of the claims, which are in reading order, cross each other or are the same. */
function anyCross(drafts: readonly Draft[]): boolean {
  const open: Draft[] = [];
  for (const draft of drafts) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= draft.start) open.pop();
    const around = open.at(-1);
    if (around && (around.end < draft.end || (around.start === draft.start && around.end === draft.end)))
      return true;
    open.push(draft);
  }
  return false;
}

/**
 * The longest first, of equally long ones the left: each stands unless it crosses one that stands. Those are at least
 * as long, so that one of their ends inside a claim means that they cross it.
 */
function standing(drafts: readonly Draft[]): Set<Draft> {
  const boundaries = new Boundaries(drafts);
  const kept = new Set<Draft>();
  const spans = new Set<string>();
  for (const draft of [...drafts].sort((a, b) => length(b) - length(a) || byPosition(a, b))) {
    const span = `${draft.start}-${draft.end}`;
    if (spans.has(span) || boundaries.anyInside(draft)) continue;
    spans.add(span);
    boundaries.add(draft);
    kept.add(draft);
  }
  return kept;
}

/**
 * Named rule for claims of one layer that cross each other: the longer one stands (`<layer>/crosses-a-longer`), and
 * what crosses only a claim that fell stands too. Mentions of different layers may cross; nested ones of one layer stand.
 */
function settleLayer(drafts: readonly Draft[]): { kept: readonly Draft[]; rejections: Rejection[] } {
  const ordered = [...drafts].sort(byPosition);
  if (!anyCross(ordered)) return { kept: ordered, rejections: [] };
  const kept = standing(ordered);
  const rejections = ordered
    .filter((draft) => !kept.has(draft))
    .map(({ layer, start, end }) => ({ layer, start, end, rule: `${layer}/crosses-a-longer` }));
  return { kept: ordered.filter((draft) => kept.has(draft)), rejections };
}

export function settleOverlaps(drafts: readonly Draft[]): { drafts: Draft[]; rejections: Rejection[] } {
  const settled = LAYERS.map((layer) => settleLayer(drafts.filter((draft) => draft.layer === layer)));
  return {
    drafts: settled.flatMap(({ kept }) => kept).sort(byPosition),
    rejections: settled.flatMap(({ rejections }) => rejections),
  };
}
