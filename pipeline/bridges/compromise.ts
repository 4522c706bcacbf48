import { createRequire } from 'node:module';

/** The little of compromise that is used: the tags of the words of a phrase. */
interface Tagged {
  readonly json: () => readonly { readonly terms: readonly { readonly tags: readonly string[] }[] }[];
}

type Tagger = (phrase: string) => Tagged;

let tagger: Tagger | undefined;

/** Longer memories than any document needs, so that a hostile one cannot fill the heap. */
const MOST_REMEMBERED = 5000;

const remembered = new Map<string, boolean>();

/** Importing it costs 300 ms, so it is loaded when the first doubtful phrase is met; synchronous, as the rooms are. */
function tag(phrase: string): Tagged {
  // The package's own types pull in a global plugin system; the one call made here has the type above.
  tagger ??= createRequire(import.meta.url)('compromise') as Tagger;
  return tagger(phrase);
}

/** Whether the first word of a phrase of a few words is a singular noun. The answer is remembered by phrase. */
export function startsWithNoun(phrase: string): boolean {
  const known = remembered.get(phrase);
  if (known !== undefined) return known;
  const tags = tag(phrase).json()[0]?.terms[0]?.tags ?? [];
  const answer = tags.includes('Noun') && !tags.includes('Plural') && !tags.includes('Pronoun');
  if (remembered.size < MOST_REMEMBERED) remembered.set(phrase, answer);
  return answer;
}
