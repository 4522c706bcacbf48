import type { ActRelation, Annotation } from '../model/records.ts';
import type { Span } from '../model/span.ts';
import type { EditedMention, EditedRelation } from './edited-mention.ts';
import { oneLine } from './placed.ts';

/** How corrections name a mention: by its words, without page separators. */
const wordsOf = (text: string, { start, end }: Span): string =>
  oneLine(text.slice(start, end).replace(/^---\s*$/gm, ' '));

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** What an act does to others, before and after. */
export interface Related {
  /** All relations of the act in the form of corrections, null where there are none; missing where they are as they were. */
  readonly relations?: string | null;
  /** Why they cannot be said. */
  readonly fault?: string;
}

/** Says of each act what a person has made of its relations. */
export class Relations {
  readonly #text: string;
  readonly #edited: readonly EditedRelation[] | undefined;
  readonly #acts: readonly EditedMention[];
  readonly #successors: ReadonlyMap<string, EditedMention>;

  constructor(
    text: string,
    edited: readonly EditedRelation[] | undefined,
    mentions: readonly EditedMention[],
    successors: ReadonlyMap<string, EditedMention>,
  ) {
    this.#text = text;
    this.#edited = edited;
    this.#acts = mentions.filter(({ layer }) => layer === 'legal-act');
    this.#successors = successors;
  }

  /** Those of the record both of whose ends are still there. */
  #before(was: Annotation | undefined): { type: string; to: EditedMention }[] {
    const all: readonly ActRelation[] = (was?.layer === 'legal-act' && was.relations) || [];
    return all.flatMap(({ type, target }) => {
      const to = this.#successors.get(target);
      return to === undefined ? [] : [{ type, to }];
    });
  }

  #nearest(words: string, from: EditedMention): EditedMention | undefined {
    const same = this.#acts.filter((act) => act !== from && wordsOf(this.#text, act) === words);
    return same.reduce<EditedMention | undefined>(
      (best, one) => (best === undefined || distance(one, from) < distance(best, from) ? one : best),
      undefined,
    );
  }

  /** Why a correction cannot say that an act does something to another. */
  #fault(from: EditedMention, to: EditedMention, words: string): string | undefined {
    if (from.layer !== 'legal-act' || to.layer !== 'legal-act') return 'it is not between two acts';
    if (words.includes(';')) return `the words of “${words}” hold a semicolon`;
    return this.#nearest(words, from) === to ? undefined : `another “${words}” is nearer`;
  }

  of(from: EditedMention, was: Annotation | undefined): Related {
    if (this.#edited === undefined) return {};
    const after = this.#edited.filter((relation) => relation.from === from);
    const before = this.#before(was);
    const same = after.every(({ type, to }) => before.some((one) => one.type === type && one.to === to));
    if (same && before.length === after.length) return {};
    const said = after.map(({ type, to }) => ({ type, to, words: wordsOf(this.#text, to) }));
    const faults = said.flatMap(({ type, to, words }) => {
      const fault = this.#fault(from, to, words);
      return fault === undefined ? [] : [`its relation “${type}” to “${words}”: ${fault}`];
    });
    if (faults.length > 0) return { fault: faults.join('; ') };
    return {
      relations: said.length === 0 ? null : said.map(({ type, words }) => `${type}: ${words}`).join('; '),
    };
  }
}
