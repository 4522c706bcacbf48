import type { Located } from './reporter.ts';

/** The findings of each file, in the order of their first. */
export function byFile(findings: readonly Located[]): Map<string, Located[]> {
  const files = new Map<string, Located[]>();
  for (const finding of findings) {
    const before = files.get(finding.path);
    if (before === undefined) files.set(finding.path, [finding]);
    else before.push(finding);
  }
  return files;
}
