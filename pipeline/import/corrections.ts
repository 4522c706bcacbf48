import { targetsIn } from '../corrections/target.ts';
import { codePointsOf } from '../model/code-points.ts';
import { oneSpaced } from '../model/one-space.ts';
import type { Annotation, Correction, CorrectionFields } from '../model/records.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type EditedMention, ImportError } from './edited-mention.ts';
import { fieldsIn } from './fields.ts';

/** Who corrected, and on which day (yyyy-mm-dd). */
export type Signature = Pick<Correction, 'by' | 'when'>;

const oneLine = (words: string): string => oneSpaced(words).trim();

/** brat leaves page separators out of the words: it is enough that they begin and end alike. */
function sameWords(words: string, slice: string): boolean {
  const [shown, there] = [oneLine(words), oneLine(slice)];
  return shown === there || (there.startsWith(shown.split(' ')[0] ?? '') && slice.includes('---'));
}

/** The edited mention in UTF-16 units. */
function placed(edited: EditedMention, text: string, toUnits: (points: number) => number): EditedMention {
  const span = { start: toUnits(edited.start), end: toUnits(edited.end) };
  const slice = text.slice(span.start, span.end);
  if (slice.trim() === '' || (edited.words && !sameWords(edited.words, slice)))
    throw new ImportError(`“${edited.words ?? ''}” does not stand at ${edited.start} of the text.`);
  return { ...edited, ...span };
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Whether the mention is still the one that it was, whatever was changed of it. */
const isStill = (edited: EditedMention, was: Annotation): boolean =>
  edited.layer === was.layer && overlaps(edited, was);

function changedFields(edited: EditedMention, was: Annotation, text: string): CorrectionFields | undefined {
  const fields = {
    ...(sameSpan(edited, was) ? {} : { quote: text.slice(edited.start, edited.end) }),
    ...fieldsIn(edited.note ?? ''),
  };
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/**
 * What a person has corrected: mentions that are gone are rejected, those with another span or with `field=value` in
 * their note are changed, new ones are added. `record` is in UTF-16 units.
 * @throws ImportError where the file was made from another text.
 */
export function correctionsBetween(
  { text, annotations }: { readonly text: string; readonly annotations: readonly Annotation[] },
  edited: readonly EditedMention[],
  signature: Signature,
): Correction[] {
  const { toUnits } = codePointsOf(text);
  const targetOf = targetsIn(text);
  const mentions = edited.map((mention) => placed(mention, text, toUnits));
  const byId = new Map(mentions.flatMap((mention) => (mention.id ? [[mention.id, mention] as const] : [])));
  const kept = new Set<EditedMention>();
  const corrections = annotations.flatMap((was): Correction[] => {
    const { layer } = was;
    const now = byId.get(was.id);
    if (now === undefined || !isStill(now, was))
      return [{ op: 'reject', layer, target: targetOf(was), ...signature }];
    kept.add(now);
    const fields = changedFields(now, was, text);
    return fields === undefined ? [] : [{ op: 'change', layer, target: targetOf(was), fields, ...signature }];
  });
  const added = mentions
    .filter((mention) => !kept.has(mention))
    .map((mention): Correction => {
      const fields = fieldsIn(mention.note ?? '') ?? { certainty: 'stated' };
      return { op: 'add', layer: mention.layer, target: targetOf(mention), fields, ...signature };
    });
  return [...corrections, ...added];
}
