import { createHash } from 'node:crypto';
import type { Located } from './reporters/reporter.ts';

/**
 * What a finding is known by in a later run: rule, file and words, not its place, so that it stays the same when lines
 * are added above. What is wrong with a file as a whole may be worded by places: there rule and file are enough.
 */
const identity = ({ ruleId, path, start, message }: Located): string =>
  JSON.stringify([ruleId, path, ...(start === undefined ? [] : [message])]);

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
