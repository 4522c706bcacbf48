import { createHash } from 'node:crypto';
import type { Located, Reported } from './reporters/reporter.ts';

/** Words that are quoted from a file: what looks like a place in there is none. */
const QUOTED = /(“[^”]*”|"(?:[^"\\]|\\.)*")/;

/** Numbers that say where in a file something is: `line 12`, `annotations.3.value`, the XPath step `*[2]`. */
const PLACE = /(?<=\b(?:line|column|position|byte) )\d+|(?<=[A-Za-z]\.)\d+(?=[.\s])|(?<=\*\[)\d+(?=\])/g;

/** A message without the places that it names, which edits elsewhere in the file move. */
const placeless = (message: string): string =>
  message
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(PLACE, '')))
    .join('');

/**
 * What a finding is known by in a later run: rule, file and words, not its place, so that it stays the same when lines
 * are added above, and that another one of the same rule in the file is not taken for it.
 */
const identity = ({ ruleId, path, message }: Located): string =>
  JSON.stringify([ruleId, path, placeless(message)]);

/** A fingerprint each; findings that are alike are told apart by their order. */
export function fingerprints(findings: readonly Located[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const same = identity(finding);
    const nth = (seen.get(same) ?? 0) + 1;
    seen.set(same, nth);
    return `${createHash('sha256').update(same).digest('hex').slice(0, 32)}:${nth}`;
  });
}

/** Findings with their fingerprints. All that a check finds are to be given at once: some are told apart by their order. */
export function fingerprinted(findings: readonly Located[]): Reported[] {
  const marks = fingerprints(findings);
  return findings.map((finding, i) => ({ ...finding, fingerprint: marks[i] ?? '' }));
}
