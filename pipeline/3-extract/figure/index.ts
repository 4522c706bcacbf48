import type { Extraction } from '../../model/candidate.ts';
import type { DateCandidate } from '../../model/date-candidate.ts';
import type { Document } from '../../model/document.ts';
import type { FigureCandidate } from '../../model/figure-candidate.ts';
import type { Rejection } from '../../model/rejection.ts';
import { byPosition } from '../../model/span.ts';
import { claim } from './claim.ts';
import { Clause } from './clause.ts';
import { headerUnits } from './header-units.ts';
import { cueBefore } from './reject-identifiers.ts';
import { shareAges, shareLists, shareMeaning } from './share.ts';
import type { Carried } from './site.ts';
import { findTriggers } from './triggers.ts';
import { type FigureWords, figureWords, isIn } from './words.ts';

export { figureRules } from './rules.ts';

/** What a reader of one document walks along with, all in reading order, so that each is passed once. */
class Walk {
  readonly #document: Document;
  readonly #dates: readonly DateCandidate[];
  #date = 0;
  #covered = 0;
  #sentence = 0;
  #token = 0;

  constructor(document: Document, dates: readonly DateCandidate[]) {
    this.#document = document;
    this.#dates = dates;
  }

  /** Whether `offset` lies inside a date. */
  isInDate(offset: number): boolean {
    for (let date = this.#dates[this.#date]; date && date.start <= offset; date = this.#dates[++this.#date])
      this.#covered = Math.max(this.#covered, date.end);
    return offset < this.#covered;
  }

  /** Where the date around the last asked offset ends. */
  get dateEnd(): number {
    return this.#covered;
  }

  /** Where the next date begins. */
  get nextDate(): number {
    return this.#dates[this.#date]?.start ?? Number.POSITIVE_INFINITY;
  }

  /** The sentence that holds `offset`; undefined where it stands in none. */
  sentenceAt(offset: number): number | undefined {
    const { sentences } = this.#document;
    while ((sentences[this.#sentence]?.end ?? Number.POSITIVE_INFINITY) <= offset) {
      this.#sentence++;
      this.#token = 0;
    }
    const sentence = sentences[this.#sentence];
    return sentence && sentence.start <= offset ? this.#sentence : undefined;
  }

  /** The token at or after `offset` in the sentence last found. */
  tokenAt(offset: number): number {
    const tokens = this.#document.tokens(this.#sentence);
    while ((tokens[this.#token]?.start ?? Number.POSITIVE_INFINITY) < offset) this.#token++;
    return this.#token;
  }
}

/** “40-year” inside “40-year-old” is an age, whatever the date layer makes of it; so are years after “the age of”. */
const AGE_AFTER_DATE = /^(?:[- ]olds?\b| of age\b)/;
const AGE_BEFORE_DATE = /\b[Aa]ge(?:d| of) $/;
/** `the median age was 63.5 years`, `the mean age of the men was 45 years`. */
const AGE_SUBJECT = /\bage(?: \p{L}{1,12}){0,5} (?:is|was) $/u;
const LONGEST_SUBJECT = 48;

/** Before nearly every date stands something else than “is” or “was”: quicker to see than by the pattern. */
const mayHaveSubject = (prose: string, start: number): boolean =>
  prose[start - 1] === ' ' && prose[start - 2] === 's';

/** `persons 65 years and over`: people before it, a bound behind it. */
const BOUND_AFTER_DATE = /^ (?:and|or) (?:over|older|above|under|younger)\b/;
const WORD_BEFORE_DATE = /(\p{L}+)(?: of| aged)? $/u;
const LONGEST_WORD = 24;

function isAge(prose: string, start: number, dateEnd: number, words: FigureWords): boolean {
  const after = prose.slice(dateEnd, dateEnd + LONGEST_WORD);
  if (AGE_AFTER_DATE.test(after) || AGE_BEFORE_DATE.test(prose.slice(Math.max(0, start - 8), start)))
    return true;
  if (
    mayHaveSubject(prose, start) &&
    AGE_SUBJECT.test(prose.slice(Math.max(0, start - LONGEST_SUBJECT), start))
  )
    return true;
  if (!BOUND_AFTER_DATE.test(after)) return false;
  const [, word = ''] = WORD_BEFORE_DATE.exec(prose.slice(Math.max(0, start - LONGEST_WORD), start)) ?? [];
  return isIn(words, 'agePeople', word.toLowerCase());
}

/** Figures of a document: every number in it is claimed or rejected by name. */
export function extractFigures(
  document: Document,
  dates: readonly DateCandidate[],
): Extraction<FigureCandidate> {
  const words = figureWords(document.settings.language);
  const habits = { words, jurisdiction: document.settings.jurisdiction };
  const candidates: FigureCandidate[] = [];
  const rejections: Rejection[] = [];
  const walk = new Walk(document, dates);
  const { prose } = document;
  let reached = 0;
  let carried: (Carried & { sentence: number }) | undefined;
  const triggers = document.settings.indefiniteFigures ? words.allTriggers : words.triggers;
  for (const offset of findTriggers(document, triggers)) {
    if (offset < reached) continue;
    const inDate = walk.isInDate(offset);
    if (inDate && !isAge(prose, offset, walk.dateEnd, words)) continue;
    const sentence = walk.sentenceAt(offset);
    if (sentence === undefined) continue;
    const clause = new Clause(document.tokens(sentence), walk.nextDate, prose);
    const i = walk.tokenAt(offset);
    const token = clause.at(i);
    if (token === undefined || token.start !== offset) continue;
    const before = carried?.sentence === sentence ? carried : undefined;
    const { candidate, rejected, next } = claim(clause, i, habits, document, sentence, before);
    reached = clause.endBefore(next);
    if (candidate) candidates.push(candidate);
    if (!rejected) continue;
    const { span, ...reason } = rejected;
    rejections.push({ layer: 'figure', ...span, ...reason });
    if (rejected.rule === 'figure/identifier' || rejected.rule === 'figure/identifier-in-a-list') {
      const cue = cueBefore(clause, i, words);
      carried = {
        next,
        sentence,
        plural: before?.plural || (cue !== undefined && clause.lower(cue).endsWith('s')),
      };
    }
  }
  const listed = shareAges(prose, shareLists(prose, candidates.sort(byPosition)));
  return { candidates: headerUnits(document, shareMeaning(prose, listed), habits), rejections };
}
