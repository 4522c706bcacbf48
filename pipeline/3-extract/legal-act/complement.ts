import type { Assembly } from './assembly.ts';
import { nameEnd } from './constituents/name-end.ts';
import { quotedTitleAt } from './constituents/quoted-title.ts';
import { stateAt } from './constituents/state.ts';
import { takePeriod } from './name-year.ts';
import { quotedAct } from './quoted-act.ts';
import type { Reading } from './reading.ts';

/** Words between an act and the act that it is about. */
const LONGEST_SIGNAL = 9;
const LONGEST_TITLE = 40;
/** Tokens of the name of an inner act up to its head. */
const LONGEST_NAME = 16;

/** The index after words that say what an act is about (“on the enforcement of”); undefined where none stand. */
function afterSignal(reading: Reading, index: number): number | undefined {
  let next = index;
  let text = '';
  // “and its implementing Resolution” is another act.
  if (reading.words.is.conjunctions.has(reading.lower(index))) return undefined;
  if (reading.words.is.possessives.has(reading.lower(index + 1))) return undefined;
  while (next < index + LONGEST_SIGNAL && reading.isWord(next) && !isNameWord(reading, next)) {
    if (reading.words.is.determiners.has(reading.lower(next)) && isAbout(reading, text)) break;
    if (reading.words.is.finiteVerbs.has(reading.lower(next))) return undefined;
    text += ` ${reading.lower(next)}`;
    next++;
  }
  return isAbout(reading, text) ? next : undefined;
}

/** A capital that is no word of a signal (“on Amendments to the Law”). */
const isNameWord = (reading: Reading, index: number): boolean =>
  reading.isCapital(index) && !reading.words.aboutWords.has(reading.lower(index));

const isAbout = (reading: Reading, text: string): boolean =>
  reading.words.about.some((signal) => text.endsWith(` ${signal}`));

/** Acts to another one: “Protocol to the Convention”, “Declaration of Accession to the Treaty”, “Amendment to the Protocol”. */
const TO_ANOTHER = new Set(['protocol', 'declaration', 'amendment']);

/** “Protocol No. 14 to the European Convention”, “Protocol of 1978 relating to the …”: where the name of the act that it supplements begins. */
function afterProtocolTo(reading: Reading, act: Assembly): number | undefined {
  const to = reading.lower(act.to) === 'relating' ? act.to + 1 : act.to;
  if (!TO_ANOTHER.has(act.head.subtype ?? '') || reading.lower(to) !== 'to') return undefined;
  const from = reading.lower(to + 1) === 'the' ? to + 2 : to + 1;
  return reading.isCapital(from) ? from : undefined;
}

/** The head of the act inside this one: the first that comes after the signal, over capitals and “the”. */
function innerNoun(reading: Reading, from: number | undefined): number | undefined {
  if (from === undefined) return undefined;
  for (let index = from; index < from + LONGEST_NAME; index++) {
    const head = reading.words.heads.get(reading.lower(index));
    if (head && (reading.isCapital(index) || head.lower)) return index;
    if (!reading.isWord(index) && !reading.isDigits(index) && !/^[-’'.(),]$/.test(reading.text(index)))
      return undefined;
  }
  return undefined;
}

/** “… on the Security Agency and the Intelligence Agency”: a second name that ends with the same word. */
function parallelEnd(reading: Reading, from: number, end: number): number {
  if (end === from || reading.lower(end) !== 'and' || reading.lower(end + 1) !== 'the') return end;
  // “the Law on Archives and the Law on Museums”.
  if (reading.words.heads.has(reading.lower(end + 2))) return end;
  const second = nameEnd(reading, { from: end + 2 });
  if (second === end + 2 || reading.words.heads.has(reading.lower(second - 1))) return end;
  const same = reading.lower(second - 1) === reading.lower(end - 1);
  const dated = reading.lower(second) === 'of' && reading.dateAt(second + 1) !== undefined;
  return same || dated || reading.words.is.singularVerbs.has(reading.lower(second)) ? second : end;
}

/** The preposition of a title: right after the act, or after “… Coll.,”. */
function titleStart(reading: Reading, act: Assembly): number {
  const collected =
    reading.text(act.to) === ',' && reading.words.is.numberSeries.has(reading.lower(act.to - 2));
  return collected ? act.to + 1 : act.to;
}

/** “the law of 10 August 1871 on the general councils”: its day stands right before what it is about. */
const isDatedJustBefore = (reading: Reading, { head, dates, to }: Assembly): boolean =>
  head.type === 'law' &&
  !head.plural &&
  dates.some(
    ({ span }) =>
      reading.indexAt(span.end) === to && !/^\d{4}$/.test(reading.prose.slice(span.start, span.end)),
  );

/** “the Regulation on the organisation of the Service”: written with a capital, an act of this kind has a title. */
const isTitledSmall = (reading: Reading, { head, noun, from }: Assembly): boolean =>
  !head.plural && noun > 1 && reading.text(from - 1) === 'the' && reading.words.is.smallTitled.has(head.word);

/** “on the European arrest warrant”: a capital that small words of the title follow. */
const endsInAdjective = (reading: Reading, end: number): boolean =>
  /(?:ean|ian|ish)$/.test(reading.lower(end - 1)) &&
  reading.isWord(end) &&
  !reading.words.is.titleEnds.has(reading.lower(end)) &&
  !reading.words.is.connectives.has(reading.lower(end));

/** A title without quotation marks that is written in capitals. */
function capitalTitle(reading: Reading, act: Assembly, start: number): number {
  const from = reading.lower(start + 1) === 'the' ? start + 2 : start + 1;
  const to = reading.lower(from) === 'to' ? from + 1 : from;
  const second = reading.lower(to) === 'the' ? to + 1 : to;
  if (!reading.isCapital(second) || reading.dateAt(second)) return act.to;
  if (reading.lower(act.to) === 'for' && stateAt(reading, second)) return act.to;
  const end = nameEnd(reading, { from: second, stop: (at) => reading.dateAt(at) !== undefined });
  return parallelEnd(reading, second, end);
}

/** A head in capitals, or with its own date: “and the law of 5 April 1884”. */
const isAnotherAct = (reading: Reading, index: number): boolean =>
  reading.isCapital(index) || (reading.lower(index + 1) === 'of' && reading.dateAt(index + 2) !== undefined);

/** A word with which a clause goes on; “in armed conflict” and “the United States” go on with the title. */
function endsSmallTitle(reading: Reading, index: number): boolean {
  if (!reading.words.is.titleEnds.has(reading.lower(index)) || reading.isCapital(index)) return false;
  if (reading.lower(index) !== 'in') return true;
  const next = index + 1;
  if (!reading.isWord(next) || reading.isCapital(next)) return true;
  return reading.lower(next) === 'the'
    ? !reading.words.is.titleSpheres.has(reading.lower(next + 1))
    : reading.words.is.determiners.has(reading.lower(next)) ||
        reading.words.is.notAfterIn.has(reading.lower(next));
}

/** A title without quotation marks in small letters: it ends where a clause goes on or a mark stands. */
function smallTitle(reading: Reading, act: Assembly, start: number): number {
  let next = start + 1;
  // “on the advice of”, “on the same day”.
  const word = reading.lower(next) === 'the' ? next + 1 : next;
  if (reading.words.is.notTopics.has(reading.lower(word))) return act.to;
  const limit = start + LONGEST_TITLE;
  for (; next < limit; next++) {
    if (next > start + 2 && endsSmallTitle(reading, next)) break;
    if (reading.words.heads.has(reading.lower(next)) && isAnotherAct(reading, next)) break;
    const hyphen = reading.text(next) === '-' && reading.isGlued(next) && reading.isGlued(next + 1);
    if (!hyphen && !reading.isWord(next)) break;
    if (
      reading.dateAt(next) ||
      (act.head.type === 'treaty' && reading.words.is.parties.has(reading.lower(next)))
    )
      break;
  }
  while (next > start && reading.words.is.connectives.has(reading.lower(next - 1))) next--;
  const least =
    reading.isCapital(act.noun) && isDatedJustBefore(reading, act) && closes(reading, next) ? 2 : 3;
  return next - start >= least && next < limit ? next : act.to;
}

/** Prepositions before what a treaty is about, in small letters too. */
const ABOUT = new Set(['on', 'concerning', 'regarding', 'against']);

/** “the Convention on preventing and combating violence”, “the Agreement on the establishment of the Commonwealth”. */
const isSmallTopicOfTreaty = (reading: Reading, { head, noun, name, headTo, from, to }: Assembly): boolean =>
  head.type === 'treaty' &&
  !head.plural &&
  reading.isCapital(noun) &&
  to === headTo &&
  (name === undefined || name.to === headTo) &&
  reading.lower(from - 1) === 'the' &&
  ABOUT.has(reading.lower(to)) &&
  !reading.dateAt(to + 1);

/** “Law of 3 January 1979 on archives (…)”: where a title of one word ends. */
const closes = (reading: Reading, index: number): boolean =>
  /^[().;]?$/.test(reading.text(index)) || reading.words.is.finiteVerbs.has(reading.lower(index));

/**
 * Takes what the act is about: another act (“on the enforcement of the Law …”), or a title without quotation
 * marks. `readInner` reads the act whose head stands at a token, and whose name begins at another or later.
 */
export function takeComplement(
  reading: Reading,
  act: Assembly,
  readInner: (noun: number, from: number) => { from: number; to: number } | undefined,
): void {
  const from = afterSignal(reading, act.to);
  const quoted =
    from === undefined ? undefined : quotedTitleAt(reading, reading.lower(from) === 'the' ? from + 1 : from);
  if (quoted) {
    act.nested.push(...quotedAct(reading, quoted));
    act.to = quoted.next;
    return;
  }
  const protocol = from === undefined ? afterProtocolTo(reading, act) : undefined;
  const noun = innerNoun(reading, from ?? protocol);
  if (noun !== undefined) {
    const inner = readInner(noun, from ?? protocol ?? 0);
    if (inner && inner.to > act.to && (protocol === undefined || inner.from === protocol)) {
      act.about = { from: act.to, to: inner.from };
      act.to = inner.to;
      // “… to the Convention on the Rights of the Child on the involvement of children in armed conflict”.
      if (protocol !== undefined && ABOUT.has(reading.lower(act.to)) && !reading.dateAt(act.to + 1))
        act.to = smallTitle(reading, act, act.to);
      return;
    }
  }
  if (isSmallTopicOfTreaty(reading, act)) {
    const end = smallTitle(reading, act, act.to);
    if (end > act.to) act.complement = { from: act.to, to: end };
    act.to = end;
    return;
  }
  const start = titleStart(reading, act);
  const named = act.name !== undefined && reading.lower(start) === 'on';
  const treaty = act.head.type === 'treaty' && (named || act.dates.length === 0);
  if (act.quoted || treaty || !reading.words.is.unquotedTitles.has(reading.lower(start))) return;
  if (!reading.isCapital(act.noun) && !isDatedJustBefore(reading, act)) return;
  const titled = capitalTitle(reading, act, start);
  const small = act.number !== undefined || isTitledSmall(reading, act) || isDatedJustBefore(reading, act);
  const end =
    titled > act.to && !endsInAdjective(reading, titled)
      ? titled
      : small || titled > act.to
        ? smallTitle(reading, act, start)
        : act.to;
  if (end === act.to) return;
  act.complement = { from: start, to: end };
  act.to = end;
  if (act.name && act.head.type === 'policy') takePeriod(reading, act);
}
