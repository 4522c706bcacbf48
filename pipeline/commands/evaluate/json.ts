import type { Comparison } from '../../evaluate/comparison.ts';
import { sentenceAround } from '../../evaluate/excerpt.ts';
import { faults } from '../../evaluate/fault.ts';
import { turns } from '../../evaluate/turns.ts';
import { codePointsOf } from '../../model/code-points.ts';
import { byPosition, type Span } from '../../model/span.ts';
import type { Evaluation } from './evaluation.ts';
import { scoresJson } from './scores-json.ts';

/** Spans as they leave the program: with their words and sentence, offsets in code points. */
function spansOf({ text }: Comparison): { span: (span: Span) => object; place: (span: Span) => object } {
  const { fromUnits } = codePointsOf(text.text);
  const span = ({ start, end }: Span): object => ({
    start: fromUnits(start),
    end: fromUnits(end),
    quote: text.text.slice(start, end),
  });
  const sentence = (mention: Span): string => {
    const { start, end } = sentenceAround(text, mention);
    return text.text.slice(start, end);
  };
  return { span, place: (mention) => ({ ...span(mention), sentence: sentence(mention) }) };
}

function documentJson(comparison: Comparison, before: Comparison | undefined): object {
  const { span, place } = spansOf(comparison);
  const all = comparison.layers.flatMap(faults).sort(byPosition);
  return {
    document: comparison.text.id,
    faults: all.map(({ start, end, found, ...rest }) => ({
      ...rest,
      ...place({ start, end }),
      ...(found === undefined ? {} : { found: span(found) }),
    })),
    stale: comparison.lost,
    ...(before === undefined
      ? {}
      : {
          turns: turns(before, comparison).map(({ start, end, ...rest }) => ({
            ...rest,
            ...place({ start, end }),
          })),
        }),
  };
}

/** The report for programs, by schemas/evaluation.schema.json. */
export function evaluationJson({ comparisons, scores, belowFloors, against }: Evaluation): string {
  const report = {
    scores: scoresJson(scores),
    belowFloors,
    ...(against === undefined
      ? {}
      : { against: { scores: scoresJson(against.scores), fallen: against.fallen } }),
    documents: comparisons.map((comparison, i) => documentJson(comparison, against?.comparisons[i])),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
