import { actKey } from '../../jurisdictions/act-key.ts';
import { actNames } from '../../jurisdictions/act-names.ts';
import type { ActFacts } from '../../model/act-facts.ts';
import type { ActName } from '../../model/act-name.ts';
import type { LegalActDraft } from '../../model/draft.ts';
import { groupsOfOneAct } from '../../model/same-act/index.ts';

type Targets = ReadonlyMap<string, LegalActDraft>;

/**
 * The mention that another one takes up: “the 2002 Act” is an alias of it, “this Decree” refers to it. Followed to
 * the end of the chain; a chain that runs in a circle ends where it began.
 */
function antecedent(draft: LegalActDraft, byId: Targets): LegalActDraft {
  const seen = new Set<string>();
  for (let at = draft; ; ) {
    seen.add(at.id);
    const link = at.relations?.find(({ type }) => type === 'alias-of' || type === 'refers-to');
    const next = link && byId.get(link.target);
    if (next === undefined || seen.has(next.id)) return at;
    at = next;
  }
}

/** A name for each act that a mention means; none for “this Decree”, which names nothing by itself. */
const namesOf = (draft: LegalActDraft, facts: ActFacts): ActName[] =>
  draft.form === 'oblique' ? [] : actNames(facts, draft.core.text);

/**
 * The keys of the entries in the register that each mention of a document points to: one, or one an instance of a
 * plural mention; none while it is unknown which act is meant. A mention that says less than another one of the same
 * act in the same document gets the key of the fuller one, so that no key stands for two acts.
 */
export function registerKeys(
  drafts: readonly LegalActDraft[],
  factsOf: (draft: LegalActDraft) => ActFacts,
): string[][] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const named = drafts.filter((draft) => antecedent(draft, byId) === draft);
  const names = named.flatMap((draft) => namesOf(draft, factsOf(draft)).map((name) => ({ draft, name })));
  const keys = new Map<string, string[]>();
  const key: (string | undefined)[] = [];
  for (const { members, name } of groupsOfOneAct(
    names.map((entry) => entry.name),
    'document',
  )) {
    for (const member of members) key[member] = actKey(name);
  }
  names.forEach(({ draft }, i) => {
    const own = key[i];
    if (own !== undefined) keys.set(draft.id, [...(keys.get(draft.id) ?? []), own]);
  });
  return drafts.map((draft) => [...new Set(keys.get(antecedent(draft, byId).id))]);
}
