import { lexiconFor } from '../../lexicons/index.ts';
import type { DateCandidate } from '../../model/date-candidate.ts';
import type { Document, ExtractedDocument } from '../../model/document.ts';
import { draftId } from '../../model/draft.ts';
import type { Bound, Point } from '../../model/temporal/value.ts';
import { type Place, yearOf } from './place.ts';
import { lastsSince, tenseAround } from './tense.ts';

/** Finer than a year: a month, a season, a day. */
const fine = ({ fields }: Point): boolean =>
  fields.month !== undefined ||
  fields.season !== undefined ||
  fields.quarter !== undefined ||
  fields.week !== undefined;

/** A year alone that only says again where the text stands (“December 7 (December 8 in Asia), 1941”). */
const repeats = (point: Point, known: Point | undefined): boolean =>
  known !== undefined && !fine(point) && yearOf(point) === yearOf(known);

const pointOf = ({ value }: DateCandidate): Point | undefined =>
  value.is === 'point' ? value : value.is === 'range' ? value.begin.point : undefined;

/** For each candidate the month of the next one that names a year and a month, counted from year 0. */
function monthsAhead(candidates: readonly DateCandidate[]): (number | undefined)[] {
  const months: (number | undefined)[] = [];
  let next: number | undefined;
  for (let i = candidates.length - 1; i >= 0; i--) {
    months[i] = next;
    const candidate = candidates[i];
    const point = candidate && pointOf(candidate);
    const year = point && !point.shift ? yearOf(point) : undefined;
    if (point?.fields.month !== undefined && year !== undefined) next = year * 12 + point.fields.month;
  }
  return months;
}

/** The first point with a stated year: what stands before it is read from it. */
function firstYear(candidates: readonly DateCandidate[]): Place | undefined {
  for (const candidate of candidates) {
    const point = pointOf(candidate);
    if (point?.fields.year !== undefined && !point.shift)
      return { mention: draftId('date', candidate), point };
  }
  return undefined;
}

/** “the 1614 assembly”: a year that only names a thing does not move the text there. */
function namesAThing(document: Document, { start, end, value }: DateCandidate): boolean {
  if (value.is !== 'point' || fine(value) || value.fields.year === undefined || value.bound) return false;
  const { prose } = document;
  // “The year 1817 brought better fortune” does go there.
  if (!/\d/.test(prose.charAt(start))) return false;
  if (prose.charCodeAt(start - 1) !== SPACE || prose.charCodeAt(end) !== SPACE) return false;
  return (
    /^\p{L}/u.test(prose.charAt(end + 1)) &&
    endsWithWord(
      prose.slice(Math.max(0, start - 7), start - 1),
      lexiconFor(document.settings.language).date.possessives,
    )
  );
}

/** Whether a text ends with one of some words. */
function endsWithWord(text: string, words: readonly string[]): boolean {
  const last = /\p{L}+$/u.exec(text)?.[0].toLowerCase();
  return last !== undefined && words.includes(last);
}

const SPACE = 32;

const OPENS_BACK: ReadonlySet<Bound | undefined> = new Set(['from', 'before', 'after']);
const OPENS_AHEAD: ReadonlySet<Bound | undefined> = new Set(['to', 'before', 'on-or-before', 'on-or-after']);

/** “since 1963”, “by 2020” tell how far something reaches; the text stays where it is. */
function looksAway(point: Point, known: Point | undefined): boolean {
  if (known === undefined || fine(point)) return false;
  const years = (yearOf(point) ?? 0) - (yearOf(known) ?? 0);
  return years < 0 ? OPENS_BACK.has(point.bound) : years > 0 && OPENS_AHEAD.has(point.bound);
}

/** The longest words before a date at the beginning of its sentence. */
const OPENING = 8;

/** “By early 1940 some 200,000 men were in the field.”: the text goes there, as it does not to the end of a plan. */
function opensSentence(document: Document, candidate: DateCandidate): boolean {
  const start = document.sentences[candidate.sentence]?.start ?? 0;
  return (
    document.settings.dateMode === 'narrative' &&
    candidate.value.is === 'point' &&
    candidate.value.bound === 'on-or-before' &&
    candidate.start - start <= OPENING &&
    tenseAround(document, candidate, candidate.sentence) === 'past'
  );
}

/** A month of a year before another one. */
function earlier(point: Point, known: Point): boolean {
  const [year, month] = [yearOf(point), point.fields.month];
  const [other, otherMonth] = [yearOf(known), known.fields.month];
  if (year === undefined || other === undefined) return false;
  return year < other || (year === other && month !== undefined && month < (otherMonth ?? 0));
}

/** How far before a year the word that compares with it can stand. */
const COMPARED = 32;

const comparisons = new Map<string, RegExp>();

function comparisonOf(language: string): RegExp {
  const known = comparisons.get(language);
  if (known) return known;
  const words = lexiconFor(language).date.comparison.join('|').replaceAll(' ', '\\s+');
  const made = new RegExp(`\\b(?:${words})\\b[^;:]*$`, 'iu');
  comparisons.set(language, made);
  return made;
}

/** “up from 15.9 % in 2019”, “more than in 1963”: a year that only compares does not move the text there. */
function compares(document: Document, { start, sentence }: DateCandidate, point: Point): boolean {
  if (fine(point) || document.settings.dateMode !== 'narrative') return false;
  const floor = Math.max(document.sentences[sentence]?.start ?? 0, start - COMPARED);
  return comparisonOf(document.settings.language).test(document.prose.slice(floor, start));
}

/** Where the dates in titles and numbers of acts begin: an older act that is repealed takes no narrative back to it. */
const datesInTitles = ({ candidates: { legalActs } }: ExtractedDocument): ReadonlySet<number> =>
  new Set(
    legalActs.flatMap(({ dates }) =>
      dates.filter(({ role }) => role === 'in-title' || role === 'in-number').map(({ span }) => span.start),
    ),
  );

/** How many scenes back a narrative can return. */
const SCENES = 3;

/** Where a text has arrived, mention by mention. */
export class Story {
  /** The last scenes, the latest first: places in different years. */
  trail: readonly Place[] = [];
  /** Where the text stood before its last step. */
  earlier: Place | undefined;
  readonly ahead: Place | undefined;
  readonly #document: Document;
  readonly #inTitles: ReadonlySet<number>;
  readonly #monthsAhead: readonly (number | undefined)[];

  constructor(document: ExtractedDocument, candidates: readonly DateCandidate[]) {
    this.#document = document;
    this.#inTitles = datesInTitles(document);
    this.ahead = firstYear(candidates);
    this.#monthsAhead = monthsAhead(candidates);
  }

  /** The last point that the text went to. */
  get text(): Place | undefined {
    return this.trail[0];
  }

  /** Goes where a settled mention leads. */
  follow(candidate: DateCandidate, point: Point): void {
    const known = this.text?.point;
    if (repeats(point, known) || namesAThing(this.#document, candidate)) return;
    if (known && this.#inTitles.has(candidate.start) && !fine(point) && earlier(point, known)) return;
    if (looksAway(point, known) && !opensSentence(this.#document, candidate)) return;
    if (known && this.#reaches(candidate, point, known)) return;
    if (known && (yearOf(point) ?? 0) < (yearOf(known) ?? 0) && compares(this.#document, candidate, point))
      return;
    const passing = candidate.value.is === 'range' && !fine(point);
    const place = { mention: draftId('date', candidate), point, end: candidate.end, passing };
    this.earlier = this.text;
    this.trail = this.#trailFrom(place, yearOf(point));
  }

  /** “since July”: how far back something reaches from where the text stays. */
  #reaches({ start }: DateCandidate, point: Point, known: Point): boolean {
    return point.bound === 'from' && earlier(point, known) && lastsSince(this.#document, start);
  }

  /** The last scenes from a new one on; the scene of the same year gives way to it. */
  #trailFrom(place: Place, year: number | undefined): Place[] {
    const trail = [place];
    for (const scene of this.trail)
      if (trail.length < SCENES && yearOf(scene.point) !== year && !scene.passing) trail.push(scene);
    return trail;
  }

  /** The month of the next full date behind a mention, counted from year 0. */
  next(index: number): number | undefined {
    return this.#monthsAhead[index];
  }
}
