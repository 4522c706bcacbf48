import type { Document } from '../../model/document.ts';
import type { FigureDraft } from '../../model/draft.ts';
import type { CorrectionFields, CountedNoun } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { requireNumbers, requireSound } from './sound-figure.ts';
import { Unusable } from './unusable.ts';
import { wordsWithin } from './words-within.ts';

type Building = { -readonly [K in keyof FigureDraft]: FigureDraft[K] };

/** How far behind a figure the words that it counts may stand, in UTF-16 units. */
const NEAR = 200;

const LAST_WORD = /\S+$/;

function countedIn(document: Document, words: string, { start, end }: Span): CountedNoun {
  const found = wordsWithin(document, words, { start, end: end + NEAR });
  if (found === undefined) throw new Unusable(`“${words}”, which is to be counted, does not stand there`);
  return { head: LAST_WORD.exec(found.text)?.[0] ?? found.text, ...found };
}

/** An exact value and bounds exclude each other. */
function takeNumbers(draft: Building, { value, min, max }: CorrectionFields): void {
  if (typeof value === 'string')
    for (const key of ['min', 'max', 'minExclusive', 'maxExclusive'] as const) delete draft[key];
  if (typeof min === 'string' || typeof max === 'string') delete draft.value;
  if (min !== undefined) delete draft.minExclusive;
  if (max !== undefined) delete draft.maxExclusive;
}

const PLAIN = ['kind', 'value', 'min', 'max', 'unit', 'approximation', 'change'] as const;

/**
 * A figure with corrected fields. What else the schema of figures does not allow is found when the whole is checked.
 * @throws Unusable
 */
export function withFigureFields(
  draft: FigureDraft,
  fields: CorrectionFields,
  document: Document,
): FigureDraft {
  requireNumbers(fields);
  const next: Building = { ...draft };
  takeNumbers(next, fields);
  if (fields.unit !== undefined) delete next.unitText;
  for (const key of PLAIN) {
    const value = fields[key];
    if (value === null) Reflect.deleteProperty(next, key);
    else if (value !== undefined) Reflect.set(next, key, value);
  }
  if (fields.counted === null) delete next.counted;
  else if (fields.counted !== undefined) next.counted = countedIn(document, fields.counted, next);
  requireSound(next);
  return next;
}
