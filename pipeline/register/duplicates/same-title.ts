import { compatible } from '../../naming/act-name.ts';
import type { Act } from '../acts.ts';
import type { DuplicateRule } from './duplicate-rule.ts';

/** A title of one or two words (“Criminal Code”) is that of many acts of many states. */
const LEAST_WORDS = 3;

const telling = ({ name: { title } }: Act): string | undefined =>
  title !== undefined && title.split(' ').length >= LEAST_WORDS ? title : undefined;

/** Why two acts of one title were not merged by it. */
function difference({ name: a }: Act, { name: b }: Act): string | undefined {
  if (!compatible(a, b) || a.document !== b.document) return undefined;
  if (a.jurisdiction !== b.jurisdiction) {
    const unknown = [a.jurisdiction, b.jurisdiction].includes('zz');
    return unknown ? 'the text of one does not say of which state it is' : undefined;
  }
  if (a.titleYear !== b.titleYear) return 'one without a year';
  return a.type === b.type ? 'it could be any of several of that title' : `other type: ${a.type}, ${b.type}`;
}

export const sameTitle: DuplicateRule = {
  rule: 'same-title',
  shared: telling,
  reason: (a, b) => {
    const found = difference(a, b);
    return found && `Same title, but ${found}.`;
  },
};
