import type { PossibleDuplicate } from '../../model/records.ts';
import { type Act, mainKeys } from '../acts.ts';
import { alphabetical } from '../order.ts';
import { type DuplicateRule, MOST_NAMESAKES } from './duplicate-rule.ts';
import { sameNumber, sameNumberOtherDate, sameNumberOtherType } from './same-number.ts';
import { sameTitle } from './same-title.ts';
import { similarTitles } from './similar-title.ts';

const RULES: readonly DuplicateRule[] = [sameNumber, sameNumberOtherDate, sameNumberOtherType, sameTitle];

function namesakes(acts: readonly Act[], { shared }: DuplicateRule): Act[][] {
  const found = new Map<string, Act[]>();
  for (const act of acts) {
    const value = shared(act);
    if (value === undefined) continue;
    const list = found.get(value);
    if (list) list.push(act);
    else found.set(value, [act]);
  }
  return [...found.values()].filter((list) => list.length > 1 && list.length <= MOST_NAMESAKES);
}

const pairs = (acts: readonly Act[]): [Act, Act][] =>
  acts.flatMap((a, i) => acts.slice(i + 1).map((b): [Act, Act] => [a, b]));

function found(acts: readonly Act[], rule: DuplicateRule): PossibleDuplicate[] {
  return namesakes(acts, rule)
    .flatMap(pairs)
    .flatMap(([a, b]) => {
      const reason = rule.reason(a, b);
      return reason === undefined ? [] : [{ keys: [a.key, b.key], rule: rule.rule, reason }];
    });
}

/** Pairs of acts one of which does something to the other: “On approval of the Rules” is not the Rules. */
function relatedPairs(acts: readonly Act[]): Set<string> {
  const mainKey = mainKeys(acts);
  const pairs = acts.flatMap(({ key, seen }) =>
    [...seen.relations.values()].map(({ target }) => [key, mainKey(target)].sort(alphabetical)),
  );
  return new Set(pairs.map((pair) => pair.join('\n')));
}

/** Entries that may be one act and were not merged, for a person to decide: each pair once, for its first reason. */
export function possibleDuplicates(acts: readonly Act[]): PossibleDuplicate[] {
  const all = [...RULES.flatMap((rule) => found(acts, rule)), ...similarTitles(acts)];
  const related = relatedPairs(acts);
  const once = new Map<string, PossibleDuplicate>();
  for (const duplicate of all) {
    const pair = duplicate.keys.join('\n');
    if (!once.has(pair) && !related.has(pair)) once.set(pair, duplicate);
  }
  return [...once].sort(([a], [b]) => alphabetical(a, b)).map(([, duplicate]) => duplicate);
}
