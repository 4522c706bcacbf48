import type { Explanation } from './explanation.ts';

/** The explanation for programs. Offsets are code points, as in everything that leaves the program. */
export function explanationJson({ text, verdicts, findings }: Explanation): string {
  const points = codePoints(text);
  const rows = verdicts.map(({ outcome, layer, rule, start, end, quote, value }) => ({
    outcome,
    layer,
    rule,
    start: points(start),
    end: points(end),
    quote,
    ...(value === undefined ? {} : { value }),
  }));
  return `${JSON.stringify({ text, verdicts: rows, findings }, undefined, 2)}\n`;
}

/** From UTF-16 offsets to code points. */
function codePoints(text: string): (offset: number) => number {
  const halves = [...text.matchAll(/[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g)].map(({ index }) => index);
  return (offset) => offset - halves.filter((half) => half < offset).length;
}
