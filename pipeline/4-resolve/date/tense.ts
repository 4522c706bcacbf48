import { lexiconFor } from '../../lexicons/index.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** How far before and after a date its verb is looked for. */
const REACH = 160;

interface Cues {
  readonly future: RegExp;
  readonly past: RegExp;
}

const remembered = new Map<string, Cues>();

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[^\p{L}\s]/gu, ''))
    .join('|');

/** The cue words of a language as patterns; regular past forms and short futures are endings. */
function cuesOf(language: string): Cues {
  const known = remembered.get(language);
  if (known) return known;
  const { futureCues, pastCues, pastEnding, futureEnding } = lexiconFor(language).date;
  const cues = {
    future: new RegExp(`\\b(?:${anyOf(futureCues)})\\b|['’]${futureEnding}\\b`, 'gi'),
    past: new RegExp(`\\b(?:${anyOf(pastCues)})\\b|\\p{Ll}{2,}${pastEnding}\\b`, 'giu'),
  };
  remembered.set(language, cues);
  return cues;
}

const lastIndex = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
};

/** The direction that the words around a date point to: the nearest verb before it, else the first after it. */
export function tenseAround(document: Document, span: Span, sentence: number): 'past' | 'future' | undefined {
  const bounds = document.sentences[sentence];
  if (!bounds) return undefined;
  const cues = cuesOf(document.settings.language);
  const before = document.prose.slice(Math.max(bounds.start, span.start - REACH), span.start);
  const [future, past] = [lastIndex(cues.future, before), lastIndex(cues.past, before)];
  if (future >= 0 || past >= 0) return future > past ? 'future' : 'past';
  const after = document.prose.slice(span.end, Math.min(bounds.end, span.end + REACH));
  const [next, earlier] = [after.search(cues.future), after.search(cues.past)];
  if (next < 0) return earlier < 0 ? undefined : 'past';
  return earlier < 0 || next < earlier ? 'future' : 'past';
}
