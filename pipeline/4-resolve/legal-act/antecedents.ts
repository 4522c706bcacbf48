import { draftId } from '../../model/draft.ts';
import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { ActRelation } from '../../model/records.ts';
import { related } from './related.ts';
import type { Mention } from './to-draft.ts';

/** What earlier mentions can be taken up by: the latest of each noun, of each type, of each year and alias. */
class Memory {
  readonly #byNoun = new Map<string, Mention>();
  readonly #byType = new Map<string, Mention>();
  readonly #byYear = new Map<string, Mention>();
  readonly #byAlias = new Map<string, Mention>();
  readonly #bySpan = new Map<string, Mention>();

  add(mention: Mention, prose: string): void {
    const { candidate } = mention;
    this.#bySpan.set(draftId('legal-act', candidate), mention);
    if (candidate.form === 'alias') {
      this.#byAlias.set(aliasKey(prose.slice(candidate.start, candidate.end)), mention);
      return;
    }
    if (candidate.form === 'oblique') return;
    this.#byNoun.set(nounKey(candidate), mention);
    this.#byType.set(candidate.type, mention);
    const year = yearIn(prose.slice(candidate.core.start, candidate.core.end));
    if (year !== undefined) this.#byYear.set(`${nounKey(candidate)} ${year}`, mention);
    for (const { span } of candidate.dates) {
      const dated = yearIn(prose.slice(span.start, span.end));
      if (dated !== undefined) this.#byYear.set(`${nounKey(candidate)} ${dated}`, mention);
    }
  }

  /** The definition of an alias that a mention repeats word for word. */
  defined(candidate: LegalActCandidate, prose: string): Mention | undefined {
    return candidate.form === 'full' && candidate.title
      ? this.#byAlias.get(aliasKey(prose.slice(candidate.core.start, candidate.core.end)))
      : undefined;
  }

  /** The nearest earlier mention that an oblique one can mean; undefined when unsure. */
  antecedent(candidate: LegalActCandidate, prose: string): Mention | undefined {
    const text = prose.slice(candidate.core.start, candidate.core.end);
    const alias = this.#byAlias.get(aliasKey(text));
    if (alias && !isDemonstrative(candidate)) return alias;
    const year = yearIn(text);
    if (year !== undefined) return this.#byYear.get(`${nounKey(candidate)} ${year}`);
    return this.#byNoun.get(nounKey(candidate)) ?? (candidate.bare ? undefined : this.#sameType(candidate));
  }

  /** What “the Act of 1838” takes up: nothing but the noun and the year says which act it is. */
  ofYear(candidate: LegalActCandidate, prose: string): Mention | undefined {
    const { title, number, issuer, dates, plural } = candidate;
    const [date] = dates;
    if (title || number || issuer || plural || !date || dates.length > 1) return undefined;
    const text = prose.slice(date.span.start, date.span.end);
    return text.length === 4 ? this.#byYear.get(`${nounKey(candidate)} ${text}`) : undefined;
  }

  #sameType(candidate: LegalActCandidate): Mention | undefined {
    const found = this.#byType.get(candidate.type);
    return found?.candidate.noun === '' ? found : undefined;
  }
}

const nounKey = ({ noun, type, plural }: LegalActCandidate): string =>
  `${noun === '' ? type : noun}${plural && noun !== 'regulation' && noun !== 'rule' ? ' (plural)' : ''}`;
const aliasKey = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();
const yearIn = (text: string): string | undefined => /(?<!\d)(?:1[2-9]|20)\d\d(?!\d)/.exec(text)?.[0];
const isDemonstrative = ({ bare, dates }: LegalActCandidate): boolean => bare !== true && dates.length === 0;

/**
 * Links oblique mentions to the nearest earlier mention that fits, aliases to what they abbreviate. A bare “the
 * Act” without one is no mention; a small “this decision” is one only of something.
 */
export function linkAntecedents(mentions: readonly Mention[], prose: string): Mention[] {
  const memory = new Memory();
  return mentions.flatMap((mention) => {
    const { candidate } = mention;
    const repeated = memory.defined(candidate, prose);
    if (repeated) return [asAlias(mention, repeated)];
    const ofItsYear = candidate.form === 'full' ? memory.ofYear(candidate, prose) : undefined;
    const linked =
      candidate.form === 'oblique'
        ? taken(mention, memory.antecedent(candidate, prose), prose)
        : ofItsYear
          ? taken(asOblique(mention), ofItsYear, prose)
          : [named(mention)];
    memory.add(linked[0] ?? mention, prose);
    return linked;
  });
}

/** An alias where it is used again. */
function asAlias(mention: Mention, definition: Mention): Mention {
  const target = definition.draft.relations?.find(({ type }) => type === 'alias-of')?.target;
  const draft = { ...mention.draft, form: 'alias' as const };
  return target === undefined ? mention : related({ ...mention, draft }, { type: 'alias-of', target });
}

/** An alias where it is defined. */
function named(mention: Mention): Mention {
  const { aliasOf } = mention.candidate;
  return aliasOf ? related(mention, { type: 'alias-of', target: draftId('legal-act', aliasOf) }) : mention;
}

/** “the 1819 constitution”, “the 1994 Law” say which one without an antecedent. */
const ofYear = ({ noun, dates, plural }: LegalActCandidate, capital: boolean): boolean =>
  dates.length > 0 && !plural && (capital || noun === 'constitution' || noun === 'treaty');

const asOblique = ({ candidate, draft }: Mention): Mention => ({
  candidate,
  draft: { ...draft, form: 'oblique' },
});

/** Nothing but its year says which act it is. */
const asFull = ({ candidate, draft }: Mention): Mention => ({
  candidate,
  draft: {
    ...draft,
    form: 'full',
    ...(draft.dates ? { dates: draft.dates.map((date) => ({ ...date, role: 'dated' as const })) } : {}),
  },
});

function taken(mention: Mention, antecedent: Mention | undefined, prose: string): Mention[] {
  const { candidate } = mention;
  if (antecedent) {
    const { draft } = antecedent;
    const target =
      draft.form === 'alias' ? draft.relations?.find(({ type }) => type === 'alias-of')?.target : draft.id;
    const relation: ActRelation = { type: 'refers-to', target: target ?? draft.id };
    const { type, subtype } = draft;
    const inherited = {
      ...mention.draft,
      type,
      ...(subtype === undefined ? {} : { subtype }),
      ...(draft.jurisdiction ? { jurisdiction: draft.jurisdiction } : {}),
    };
    return [related({ ...mention, draft: inherited }, relation)];
  }
  const capital = /\p{Lu}/u.test(prose.charAt(candidate.head.start));
  if (ofYear(candidate, capital)) return [asFull(mention)];
  return candidate.bare || !capital ? [] : [mention];
}
