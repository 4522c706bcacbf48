import { knownActs, stateNames } from '../jurisdictions/index.ts';
import words from '../lexicons/en/act-name.json';
import { rememberingBy } from '../model/remember.ts';
import { plainWords } from './slug.ts';

/** A title as far as it tells acts apart. */
export interface ComparableTitle {
  /** In lower case, without quotation marks, article, state and final year: “on combating terrorism”. */
  readonly words: string;
  /** The year that a short title ends with: “Data Protection Act 2018”, “Indian Penal Code, 1860”. */
  readonly year?: string;
}

const ARTICLES: ReadonlySet<string> = new Set(words.articles);
const ABOUT: ReadonlySet<string> = new Set(words.about);
const STATE_WORDS: ReadonlySet<string> = new Set(words.stateWords);
const YEAR = /^1[0-9]{3}$|^20[0-9]{2}$/u;

/** The names of each state as words, the longest first. */
const NAMES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  stateNames.map(({ code, names }) => [code, names.map(plainWords).sort((a, b) => b.length - a.length)]),
);

/** “About approval of …”, “Concerning approval of …” and “On approval of …” translate one title. */
function opened(title: readonly string[]): readonly string[] {
  const from = title.findIndex((word) => !ARTICLES.has(word));
  const rest = title.slice(Math.max(0, from));
  return rest.length > 1 && ABOUT.has(rest[0] ?? '') ? ['on', ...rest.slice(1)] : rest;
}

/** Abbreviations by which acts are known: “IPC”. */
const ALIASES: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  for (const { title, jurisdiction, aliases } of knownActs) {
    for (const alias of aliases)
      for (const code of [jurisdiction, 'zz']) found.set(`${code} ${alias}`, title);
  }
  return found;
})();

const endsWith = (title: readonly string[], name: readonly string[]): boolean =>
  name.length > 0 && name.every((word, i) => title.at(i - name.length) === word);

/** “Code of Criminal Procedure of the Republic of Azerbaijan” is “Code of Criminal Procedure” in Azerbaijan. */
function withoutState(title: readonly string[], jurisdiction: string): readonly string[] {
  const name = NAMES.get(jurisdiction)?.find((words) => endsWith(title, words));
  if (name === undefined) return title;
  const before = title.slice(0, -name.length);
  if (before.at(-1) !== 'of' && before.at(-2) !== 'of') return title;
  const left = before.slice(0, before.findLastIndex((word) => !STATE_WORDS.has(word)) + 1);
  return left.length >= 2 || left[0] === 'constitution' ? left : title;
}

/** Whether a title is such an abbreviation. */
export const isAbbreviation = (title: string, jurisdiction: string): boolean =>
  ALIASES.has(`${jurisdiction} ${title}`);

export const comparableTitle = rememberingBy(titleOf);

function titleOf(title: string, jurisdiction: string): ComparableTitle {
  const all = opened(plainWords(ALIASES.get(`${jurisdiction} ${title}`) ?? title));
  const last = all.at(-1) ?? '';
  if (all.length < 2 || !YEAR.test(last)) return { words: withoutState(all, jurisdiction).join(' ') };
  const name = all.at(-2) === 'of' ? all.slice(0, -2) : all.slice(0, -1);
  return { words: withoutState(name, jurisdiction).join(' '), year: last };
}
