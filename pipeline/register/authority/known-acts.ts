import type { RegisterIdentifier } from '../../model/records.ts';
import { comparableTitle } from '../../naming/act-title.ts';
import { plainWords } from '../../naming/slug.ts';
import type { Act } from '../acts.ts';
import { SimilarTitles } from '../similar-titles.ts';
import type { AuthorityEntry, AuthorityFile } from './authority-entry.ts';

type Matched = NonNullable<RegisterIdentifier['matched']>;

/** A fuzzy match must be this like, and this much more like than any other known act. */
const LEAST_LIKENESS = 0.9;
const MARGIN = 0.05;

/** An act to be found among known ones. */
interface Linkable {
  readonly act: Act;
  /** A work never cites a later work: the year of the oldest document or act that names it. */
  readonly notAfter: string | undefined;
}

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** Nothing that is known of both speaks against it; the year of a title is that of the act. */
function possible(entry: AuthorityEntry, { act: { name }, notAfter }: Linkable): boolean {
  const later = entry.year !== undefined && notAfter !== undefined && entry.year > notAfter;
  if (later || !agree(entry.type, name.type)) return false;
  const year = name.titleYear ?? name.date?.slice(0, 4);
  // A Privacy Act of nobody in particular may be of any state; one with its year is hardly of two.
  if (name.jurisdiction === 'zz' && entry.jurisdiction !== undefined)
    return year !== undefined && year === entry.year;
  return agree(entry.jurisdiction, name.jurisdiction) && agree(entry.year, year);
}

const numberKey = (number: string, year: string | undefined): string =>
  `${plainWords(number).join(' ')} ${year ?? ''}`;

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The known acts of one file, by all that they are looked up by. */
export class KnownActs {
  readonly #scheme: string;
  readonly #byId = new Map<string, AuthorityEntry[]>();
  readonly #byNumber = new Map<string, AuthorityEntry[]>();
  readonly #byTitle = new Map<string, AuthorityEntry[]>();
  readonly #byPlainTitle = new Map<string, AuthorityEntry[]>();
  readonly #plainTitles: readonly string[];
  readonly #similar: SimilarTitles;

  constructor({ name, entries }: AuthorityFile) {
    this.#scheme = name;
    for (const entry of entries) {
      put(this.#byId, entry.id, entry);
      if (entry.number !== undefined) put(this.#byNumber, numberKey(entry.number, entry.year), entry);
      for (const title of [entry.title, ...entry.aliases]) {
        put(this.#byTitle, title, entry);
        put(this.#byPlainTitle, comparableTitle(title, entry.jurisdiction ?? '').words, entry);
      }
    }
    this.#plainTitles = [...this.#byPlainTitle.keys()];
    this.#similar = new SimilarTitles(this.#plainTitles);
  }

  /** The steps from the surest to the least sure; the first that finds anything decides. */
  *#steps({ act: { name, seen } }: Linkable): Generator<[Matched, AuthorityEntry[]]> {
    yield ['identifier', [...seen.identifiers.keys()].flatMap((id) => this.#byId.get(id) ?? [])];
    const year = name.titleYear ?? name.date?.slice(0, 4);
    yield [
      'number',
      seen.numbers.forms().flatMap((number) => this.#byNumber.get(numberKey(number, year)) ?? []),
    ];
    yield [
      'exact',
      [...seen.titles.forms(), ...seen.aliases].flatMap((title) => this.#byTitle.get(title) ?? []),
    ];
    if (name.title === undefined) return;
    yield ['normalised', this.#byPlainTitle.get(name.title) ?? []];
    yield ['fuzzy', this.#likest(name.title)];
  }

  #likest(title: string): AuthorityEntry[] {
    const [first, second] = this.#similar.like(title, LEAST_LIKENESS - MARGIN);
    if (!first || first.likeness < LEAST_LIKENESS) return [];
    if (second && first.likeness - second.likeness < MARGIN) return [];
    return this.#byPlainTitle.get(this.#plainTitles[first.index] ?? '') ?? [];
  }

  /** The one known act that it can be; nothing where several could be meant. */
  identifiers(linkable: Linkable): RegisterIdentifier[] {
    for (const [matched, entries] of this.#steps(linkable)) {
      const found = new Set(entries.filter((entry) => possible(entry, linkable)));
      const [only] = found;
      if (only === undefined) continue;
      return found.size === 1 ? this.#shown(only, matched) : [];
    }
    return [];
  }

  #shown({ id, uri }: AuthorityEntry, matched: Matched): RegisterIdentifier[] {
    const [, scheme = this.#scheme, value = id] = /^([a-z]+):(.+)$/u.exec(id) ?? [];
    const own = { scheme, value, source: 'register', matched } as const;
    return uri === undefined || uri === value
      ? [own]
      : [own, { scheme: 'uri', value: uri, source: 'register', matched }];
  }
}
