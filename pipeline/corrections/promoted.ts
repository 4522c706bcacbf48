import { located, type Truth } from '../evaluate/truth.ts';
import type { CheckedDocument } from '../model/document.ts';
import type { Annotation, Gold, GoldMention, SettledCorrection } from '../model/records.ts';
import { byPosition, type Span } from '../model/span.ts';
import { statedValues } from '../model/stated-values.ts';
import { occurrencesIn } from './target.ts';

/** What gold states of a mention, in this order. */
const KEYS = [
  'kind',
  'type',
  'form',
  'timex',
  'mod',
  'edtf',
  'value',
  'min',
  'max',
  'unit',
  'approximation',
  'counted',
  'core',
  'number',
] as const;

/** Annotations as gold would state them. */
function truthsIn(text: string): (annotation: Annotation) => Truth {
  const occurrence = occurrencesIn(text);
  return (annotation) => {
    const { layer, start, end, quote } = annotation;
    const values = statedValues(annotation);
    const stated = KEYS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]]));
    const place = { layer, quote, occurrence: occurrence(annotation) };
    return { mention: { ...place, ...Object.fromEntries(stated) } satisfies GoldMention, start, end };
  };
}

const isAt = (a: Partial<Span>, b: Partial<Span>): boolean => a.start === b.start && a.end === b.end;

/** Gold as one correction that holds would have it: `annotation` is what it added or changed. */
function withCorrection(
  truths: readonly Truth[],
  correction: SettledCorrection,
  annotation: Annotation | undefined,
  truthOf: (annotation: Annotation) => Truth,
): Truth[] {
  const places = annotation === undefined ? [correction] : [correction, annotation];
  const others = truths.filter(
    (truth) => truth.mention.layer !== correction.layer || !places.some((place) => isAt(place, truth)),
  );
  return annotation === undefined ? others : [...others, truthOf(annotation)];
}

/**
 * A gold standard that says what the corrections of a document say, in the layers that it covers; without one, what all
 * annotations of the document say.
 */
export function promoted(document: CheckedDocument, gold: Gold | undefined): Gold {
  const { id, text, settings, annotations, settledCorrections = [] } = document;
  const truthOf = truthsIn(text);
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  let truths: readonly Truth[] = gold === undefined ? annotations.map(truthOf) : located(gold, text).truths;
  if (gold !== undefined)
    for (const correction of settledCorrections)
      if (correction.status === 'kept' && gold.layers.includes(correction.layer))
        truths = withCorrection(truths, correction, byId.get(correction.annotation ?? ''), truthOf);
  const [first = 'date', ...others] = settings.layers;
  return {
    ...(gold?.$schema === undefined ? {} : { $schema: gold.$schema }),
    document: id,
    layers: gold?.layers ?? [first, ...others],
    mentions: [...truths].sort(byPosition).map(({ mention }) => mention),
  };
}

/** A gold standard as a file: one mention a line, so that a changed one is one changed line. */
export const goldText = ({ $schema, document, layers, mentions }: Gold): string => `{
${$schema === undefined ? '' : `  "$schema": ${JSON.stringify($schema)},\n`}  "document": ${JSON.stringify(document)},
  "layers": ${JSON.stringify(layers)},
  "mentions": [
${mentions.map((mention) => `    ${JSON.stringify(mention)}`).join(',\n')}
  ]
}
`;
