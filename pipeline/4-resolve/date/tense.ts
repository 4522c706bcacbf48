import { type Lexicon, lexiconFor } from '../../lexicons/index.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

export type Side = 'past' | 'future';

/** How far before and after a date its verb is looked for. */
const REACH = 160;

interface Cues {
  readonly future: RegExp;
  /** What only before a date says that it is to come; behind it, it tells of other things. */
  readonly clearFuture: RegExp;
  readonly past: RegExp;
  /** What had been to come. */
  readonly planned: RegExp;
  /** Directly before the date. */
  readonly ahead: RegExp;
  /** “since”, directly before the date. */
  readonly back: RegExp;
  /** Directly behind it. */
  readonly behind: RegExp;
}

const remembered = new Map<string, Cues>();

/** “the plans”, “its ends” are nouns; “start” is a verb behind a plural or what takes an infinitive. */
function futureVerbs({ futureCues, bareFuture, bareFutureBefore, possessives }: Lexicon['date']): string {
  const others = futureCues.filter((cue) => !bareFuture.includes(cue));
  const noun = `(?<!\\b(?:${anyOf(possessives)})\\s+)`;
  const verb = `(?<=(?:s|\\b(?:${anyOf(bareFutureBefore)}))\\s+)`;
  return `(?:\\b${noun}(?:${anyOf(others)})|\\b${verb}(?:${anyOf(bareFuture)}))\\b`;
}

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[^\p{L}\s]/gu, '').replaceAll(' ', '\\s+'))
    .join('|');

/**
 * The cue words of a language as patterns; regular past forms and short futures are endings. The participle behind
 * a future (“will be named”) belongs to it, a future seen from the past (“had been due”) is past.
 */
function cuesOf(language: string): Cues {
  const known = remembered.get(language);
  if (known) return known;
  const lexicon = lexiconFor(language).date;
  const {
    futureCues,
    weakFuture,
    pastCues,
    pastEnding,
    futureEnding,
    passive,
    perfect,
    infinitive,
    aheadBefore,
    backBefore,
    pastAfter,
  } = lexicon;
  const future = `(?:${futureVerbs(lexicon)}|['’]${futureEnding}\\b)`;
  const passiveVerb = `(?:\\s+(?:${anyOf(passive)})\\s+\\p{Ll}+)?`;
  const clear = futureCues.filter((cue) => !weakFuture.includes(cue));
  const cues = {
    future: new RegExp(`${future}${passiveVerb}`, 'giu'),
    clearFuture: new RegExp(`(?:\\b(?:${anyOf(clear)})\\b|['’]${futureEnding}\\b)`, 'iu'),
    planned: new RegExp(`\\b(?:${anyOf(perfect)})\\s+\\p{Ll}+(?:\\s+${infinitive}\\s+\\p{Ll}+)?`, 'giu'),
    // “need” and “succeed” only look like it, and “United” is a name.
    past: new RegExp(`\\b(?:${anyOf(pastCues)})\\b|\\b\\p{Ll}+[^\\P{Ll}e]${pastEnding}\\b`, 'gu'),
    ahead: new RegExp(`\\b(?:${anyOf(aheadBefore)})\\s+$`, 'u'),
    back: new RegExp(`\\b(?:${anyOf(backBefore)})\\s+(?:\\p{Ll}+\\s+)?$`, 'iu'),
    behind: new RegExp(`^(?:${pastAfter.map((text) => text.replace("'", "['’]")).join('|')})\\b`, 'iu'),
  };
  remembered.set(language, cues);
  return cues;
}

/** Where the last match ends. */
function lastEnd(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

/** What the words right around a date say, whatever the verb. */
function told(cues: Cues, before: string, after: string): Side | undefined {
  if (cues.ahead.test(before)) return 'future';
  return cues.back.test(before) || cues.behind.test(after) ? 'past' : undefined;
}

/** How far before a date “since” begins, with a word between them. */
const SINCE = 24;

/** Whether something has lasted since a date: it lies behind where the text stands. */
export function lastsSince({ prose, settings }: Document, start: number): boolean {
  return cuesOf(settings.language).back.test(prose.slice(Math.max(0, start - SINCE), start));
}

/** The direction that the words around a date point to: the nearest verb before it, else the first after it. */
export function tenseAround(document: Document, span: Span, sentence: number): Side | undefined {
  const bounds = document.sentences[sentence];
  if (!bounds) return undefined;
  const cues = cuesOf(document.settings.language);
  const before = document.prose.slice(Math.max(bounds.start, span.start - REACH), span.start);
  const after = document.prose.slice(span.end, Math.min(bounds.end, span.end + REACH));
  const said = told(cues, before, after);
  if (said) return said;
  const [future, past] = [lastEnd(cues.future, before), lastEnd(cues.past, before)];
  if (future >= 0 && future <= lastEnd(cues.planned, before)) return 'past';
  if (future >= 0 || past >= 0) return future >= past ? 'future' : 'past';
  const [next, earlier] = [after.search(cues.clearFuture), after.search(cues.past)];
  if (next < 0 && earlier < 0) return after.search(cues.future) < 0 ? undefined : 'future';
  if (next < 0) return 'past';
  return earlier < 0 || next <= earlier ? 'future' : 'past';
}
