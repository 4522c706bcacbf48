import type { LegalActDraft } from '../../model/draft.ts';
import { actKey } from '../../naming/act-key.ts';
import { mentionNames } from '../../naming/mention-names.ts';
import { groupsOfOneAct } from '../../naming/same-act/index.ts';

/**
 * The keys of the entries in the register that each mention of a document points to: one, or one an instance of a
 * plural mention; none while it is unknown which act is meant. A mention that says less than another one of the same
 * act in the same document gets the key of the fuller one, so that no key stands for two acts.
 */
export function registerKeys(
  drafts: readonly LegalActDraft[],
  edtfOf: (dateId: string) => string | undefined,
  documentId: string,
): string[][] {
  const { own, antecedentOf } = mentionNames(drafts, edtfOf);
  const names = [...own].flatMap(([id, list]) => list.map((name) => ({ id, name })));
  const key: (string | undefined)[] = [];
  for (const { members, name } of groupsOfOneAct(
    names.map((entry) => entry.name),
    'document',
  )) {
    for (const member of members) key[member] = actKey(name, documentId);
  }
  const keys = new Map<string, string[]>();
  names.forEach(({ id }, i) => {
    const found = key[i];
    if (found !== undefined) keys.set(id, [...(keys.get(id) ?? []), found]);
  });
  return drafts.map((draft) => [...new Set(keys.get(antecedentOf(draft).id))]);
}
