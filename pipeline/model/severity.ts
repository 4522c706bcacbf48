import type { Configuration, Finding } from './records.ts';

/** What the configuration may call a severity; `off` is none. */
const SEVERITIES: Readonly<Record<string, Finding['severity']>> = {
  error: 'error',
  warning: 'warning',
  warn: 'warning',
  note: 'note',
};

/** The findings with the severity that the configuration gives to their rules; those of rules that are off are left out. */
export const weighed = <F extends Finding>(
  findings: readonly F[],
  checks: NonNullable<Configuration['checks']>,
): F[] => {
  const configured = new Map<string, string>(Object.entries(checks));
  return findings.flatMap((finding) => {
    const named = configured.get(finding.ruleId);
    const severity = named === undefined ? finding.severity : SEVERITIES[named];
    return severity === undefined ? [] : [{ ...finding, severity }];
  });
};
