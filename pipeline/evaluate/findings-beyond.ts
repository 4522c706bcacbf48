import type { Finding } from '../model/records.ts';

/** What a finding says; its place moves when the text is edited. */
const said = ({ ruleId, severity, message }: Finding): string => `${severity} ${ruleId} ${message}`;

/** The findings of `some` beyond those that `others` has as well, counting those that say the same. */
export function findingsBeyond(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const finding of others) left.set(said(finding), (left.get(said(finding)) ?? 0) + 1);
  return some.filter((finding) => {
    const count = left.get(said(finding)) ?? 0;
    left.set(said(finding), count - 1);
    return count <= 0;
  });
}
