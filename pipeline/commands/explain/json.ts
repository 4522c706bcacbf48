import { codePointsOf } from '../../model/code-points.ts';
import type { Explanation } from './explanation.ts';

/** The explanation for programs. Offsets are code points, as in everything that leaves the program. */
export function explanationJson({ text, verdicts, findings }: Explanation): string {
  const { fromUnits } = codePointsOf(text);
  const rows = verdicts.map(({ outcome, layer, rule, start, end, quote, value }) => ({
    outcome,
    layer,
    rule,
    start: fromUnits(start),
    end: fromUnits(end),
    quote,
    ...(value === undefined ? {} : { value }),
  }));
  const messages = findings.map(({ ruleId, severity, message }) => ({ ruleId, severity, message }));
  return `${JSON.stringify({ text, verdicts: rows, findings: messages }, undefined, 2)}\n`;
}
