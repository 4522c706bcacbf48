import type { Signal } from './signals.ts';

/** What an act itself does to another one; a body “ratified” and “approved”. */
const OWN_DEEDS: readonly Signal['type'][] = ['amends', 'repeals', 'implements', 'supplements', 'approves'];

/** “The Tea Act entered into force in 1995 and repealed …”: the second verb of the clause. */
export const isSecondVerb = (
  text: string,
  { words, nested, inward, type }: Signal,
  firstVerbs: ReadonlySet<string>,
): boolean =>
  !nested &&
  !inward &&
  OWN_DEEDS.includes(type) &&
  firstVerbs.has(text.slice(0, text.indexOf(' '))) &&
  (text.endsWith(` and ${words}`) || text.endsWith(`, ${words}`) || text.endsWith(` and also ${words}`));

/** “, which repealed”: the act before the pronoun does it. */
const RELATIVE = /\b(?:which|that)\b/u;
const JOINED = /^[\s)”"»]*(?:,|,?\s*(?:and|but)\b)/u;

/**
 * “approved the statute and repealed …”, “repealed the law, amending …”: a verb that is joined to one before it, so
 * that its subject is that verb's.
 */
export const isVerbOfAnother = (between: string, { type }: Signal): boolean =>
  type !== 'issued-under' && JOINED.test(between) && !RELATIVE.test(between);
