import type { AnnotatedText } from '../../evaluate/annotated-text.ts';
import { countsByLayer, countsOf } from '../../evaluate/counts.ts';
import type { Difference } from '../../evaluate/difference.ts';
import { sentenceAround } from '../../evaluate/excerpt.ts';
import { codePointsOf } from '../../model/code-points.ts';
import type { Annotation, Finding } from '../../model/records.ts';
import { summarise } from '../../model/summary.ts';
import { scoresJson } from '../evaluate/scores-json.ts';
import type { DiffReport } from './diff-report.ts';

/** An annotation as it leaves the program: offsets in code points. */
function mentionsOf(text: AnnotatedText): (annotation: Annotation) => object {
  const { fromUnits } = codePointsOf(text.text);
  return (annotation) => {
    const { id, layer, start, end, quote } = annotation;
    const sentence = sentenceAround(text, annotation);
    return {
      id,
      layer,
      start: fromUnits(start),
      end: fromUnits(end),
      quote,
      value: summarise(annotation),
      sentence: text.text.slice(sentence.start, sentence.end),
    };
  };
}

const findingJson = ({ ruleId, severity, message }: Finding): object => ({ ruleId, severity, message });

function documentJson(difference: Difference): object {
  const [before, after] = [mentionsOf(difference.before), mentionsOf(difference.after)];
  return {
    document: difference.document,
    ...countsOf([difference]),
    sourceChanged: difference.before.text !== difference.after.text,
    additions: difference.added.map(after),
    removals: difference.removed.map(before),
    changes: difference.changed.map((change) => ({
      before: before(change.before),
      after: after(change.after),
      fields: change.fields.map(({ field, before: was, after: is }) => ({
        field,
        before: was ?? null,
        after: is ?? null,
      })),
    })),
    newFindings: difference.newFindings.map(findingJson),
    goneFindings: difference.goneFindings.map(findingJson),
  };
}

/** The report for programs, by schemas/difference.schema.json. */
export const diffJson = ({ differences, scores }: DiffReport): string =>
  `${JSON.stringify(
    {
      ...countsOf(differences),
      ...(scores === undefined
        ? {}
        : { scores: { before: scoresJson(scores.before), after: scoresJson(scores.after) } }),
      layers: Object.fromEntries(countsByLayer(differences)),
      documents: differences.map(documentJson),
    },
    undefined,
    2,
  )}\n`;
