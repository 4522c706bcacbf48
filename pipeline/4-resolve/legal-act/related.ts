import type { ActRelation } from '../../model/records.ts';
import type { Mention } from './to-draft.ts';

/** The mention with one more relation; the same one is not said twice. */
export function related(mention: Mention, relation: ActRelation): Mention {
  const relations = mention.draft.relations ?? [];
  const known = relations.some(({ type, target }) => type === relation.type && target === relation.target);
  return known ? mention : { ...mention, draft: { ...mention.draft, relations: [...relations, relation] } };
}
