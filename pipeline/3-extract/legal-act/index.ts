import type { Extraction } from '../../model/candidate.ts';
import type { DateCandidate } from '../../model/date-candidate.ts';
import type { Document } from '../../model/document.ts';
import type { LegalActCandidate } from '../../model/legal-act-candidate.ts';
import type { Rejection } from '../../model/rejection.ts';
import { byPosition, firstEndingAfter, type Span } from '../../model/span.ts';
import { ActReader } from './act-reader.ts';
import { inApposition } from './apposition.ts';
import { citedAct } from './cited-act.ts';
import { type Provisions, provisionsIn } from './constituents/provision.ts';
import { knownAct } from './known-act.ts';
import { withProvisions } from './provisions.ts';
import { type DatesByStart, Reading } from './reading.ts';
import { sitesBySentence } from './scan.ts';
import { aliasesTakenUp, outermost } from './taken-up.ts';
import { vocabularyOf } from './vocabulary.ts';

export { legalActRules } from './rules.ts';

function datesByStart(dates: readonly DateCandidate[]): DatesByStart {
  const byStart = new Map<number, DateCandidate>();
  for (const date of dates) {
    const known = byStart.get(date.start);
    if (!known || known.end < date.end) byStart.set(date.start, date);
  }
  return byStart;
}

function inSentence(
  reading: Reading,
  places: readonly number[],
  within: Span,
): Extraction<LegalActCandidate> {
  const reader = new ActReader(reading);
  const heads: LegalActCandidate[] = [];
  const names: LegalActCandidate[] = [];
  for (const place of places) {
    const index = lastOfCompound(reading, reading.indexAt(place));
    if (reading.words.heads.has(reading.lower(index))) heads.push(...reader.at(index));
    else names.push(...citedAct(reading, place, within), ...knownAct(reading, reader.provisions, place));
  }
  const own = inApposition(reading, names, withoutActsInNames(heads));
  const taken = outermost(own);
  const candidates = [...own, ...names.filter((candidate) => !isTaken(taken, candidate))];
  return { candidates, rejections: reader.rejections };
}

/** The index of “law” in “By-law”, which is one trigger of three tokens; any other index is its own. */
const lastOfCompound = (reading: Reading, index: number): number =>
  reading.words.heads.has(`${reading.lower(index)}-${reading.lower(index + 2)}`) &&
  reading.text(index + 1) === '-'
    ? index + 2
    : index;

/** “Constitution (Ninth Amendment) Act, 1992”: what stands in a name before its head is a word of it. */
function withoutActsInNames(heads: readonly LegalActCandidate[]): LegalActCandidate[] {
  const names = outermost(heads.filter(({ title }) => title?.quoted === false));
  return heads.filter((candidate) => {
    const around = names[firstEndingAfter(names, candidate.start)];
    return !(around && around !== candidate && isInName(around, candidate));
  });
}

const isInName = ({ title, head }: LegalActCandidate, inner: Span): boolean =>
  title !== undefined && title.span.start <= inner.start && inner.end <= head.start;

/** A citation that an act already holds (“… Act (Pub. L. 80-253)”) is no mention of its own. */
function isTaken(taken: readonly Span[], { start, end }: Span): boolean {
  const other = taken[firstEndingAfter(taken, start)];
  return other !== undefined && other.start <= start && end <= other.end;
}

/** “Article III of CITES”: an alias with its provisions; each sentence is read once. */
function withProvisionsIn(
  readingOf: (sentence: number) => Reading,
): (alias: LegalActCandidate) => LegalActCandidate {
  const read = new Map<number, { reading: Reading; provisions: readonly Provisions[] }>();
  return (alias) => {
    const known = read.get(alias.sentence);
    const reading = known?.reading ?? readingOf(alias.sentence);
    const provisions = known?.provisions ?? provisionsIn(reading);
    read.set(alias.sentence, { reading, provisions });
    return withProvisions(reading, provisions, alias);
  };
}

/** Finds what might be legal acts: one linear scan for trigger words, then a small grammar around each. */
export function extractLegalActs(
  document: Document,
  dates: readonly DateCandidate[],
): Extraction<LegalActCandidate> {
  const words = vocabularyOf(document.settings.language);
  const byStart = datesByStart(dates);
  const candidates: LegalActCandidate[] = [];
  const rejections: Rejection[] = [];
  for (const [sentence, { places, noted }] of sitesBySentence(document)) {
    const reading = new Reading(document, sentence, words, byStart, noted);
    const within = document.sentences[sentence];
    if (!within) continue;
    const found = inSentence(reading, places, within);
    candidates.push(...found.candidates);
    rejections.push(...found.rejections);
  }
  const aliases = aliasesTakenUp(document, candidates).map(
    withProvisionsIn((sentence) => new Reading(document, sentence, words, byStart)),
  );
  return { candidates: [...candidates, ...aliases].sort(byPosition), rejections };
}
