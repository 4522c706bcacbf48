import type { Configuration, Finding } from './records.ts';

/** The findings with the severity that the configuration gives to their rules; those of rules that are off are left out. */
export const weighed = <F extends Finding>(
  findings: readonly F[],
  checks: NonNullable<Configuration['checks']>,
): F[] =>
  findings.flatMap((finding) => {
    const severity = checks[finding.ruleId] ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
