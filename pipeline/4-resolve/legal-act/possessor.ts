import { lexiconFor } from '../../lexicons/index.ts';
import type { ExtractedDocument } from '../../model/document.ts';
import type { TextSpan } from '../../model/records.ts';
import type { Mention } from './to-draft.ts';

const POSSESSIVE = /\b(?:his|her|its|their)\s+$/iu;
/** UTF-16 units on each side of the mention in which the possessor is looked for. */
const REACH = 200;

/** The office nearest to a possessive, within the sentence: “in his decree … , the President …”. */
function officeIn(
  prose: string,
  from: number,
  to: number,
  offices: RegExp,
  last: boolean,
): TextSpan | undefined {
  const found = [...prose.slice(from, to).matchAll(offices)];
  const match = last ? found.at(-1) : found[0];
  if (!match) return undefined;
  const start = from + match.index;
  return { text: match[0].replace(/\s+/gu, ' '), start, end: start + match[0].length };
}

const remembered = new Map<string, RegExp>();

function officesOf(language: string): RegExp {
  const known = remembered.get(language);
  if (known) return new RegExp(known);
  const words = lexiconFor(language).legalAct.persons;
  const pattern = new RegExp(String.raw`\b(?:${words.join('|')})\b(?! of the United States of)`, 'gu');
  remembered.set(language, pattern);
  return new RegExp(pattern);
}

/** Gives “his decree” the office that the sentence names as its issuer. */
export function withPossessors(document: ExtractedDocument, mentions: readonly Mention[]): Mention[] {
  const { prose, sentences, settings } = document;
  return mentions.map((mention) => {
    const { candidate, draft } = mention;
    if (
      candidate.issuer ||
      candidate.type === 'treaty' ||
      candidate.form !== 'full' ||
      !POSSESSIVE.test(prose.slice(Math.max(0, candidate.start - 8), candidate.start))
    )
      return mention;
    const sentence = sentences[candidate.sentence];
    if (!sentence) return mention;
    const from = Math.max(sentence.start, candidate.start - REACH);
    const to = Math.min(sentence.end, candidate.end + REACH);
    const issuer =
      officeIn(prose, from, candidate.start, officesOf(settings.language), true) ??
      officeIn(prose, candidate.end, to, officesOf(settings.language), false);
    return issuer ? { candidate, draft: { ...draft, issuer } } : mention;
  });
}
