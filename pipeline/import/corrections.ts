import { targetsIn } from '../corrections/target.ts';
import { codePointsOf } from '../model/code-points.ts';
import { oneSpaced } from '../model/one-space.ts';
import type { Annotation, Correction, CorrectionFields, Settings } from '../model/records.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type EditedMention, ImportError } from './edited-mention.ts';
import { fieldsIn } from './fields.ts';
import { valueInWords } from './value-in-words.ts';

/** Who corrected, on which day (yyyy-mm-dd), and why. */
export type Signature = Pick<Correction, 'by' | 'when' | 'why'>;

/** What the edited file was made from, in UTF-16 units. */
export interface Before {
  readonly text: string;
  readonly settings: Settings;
  readonly annotations: readonly Annotation[];
}

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

const placeOf = ({ layer, start, end }: Span & Pick<EditedMention, 'layer'>): string =>
  `${layer} ${start} ${end}`;

/**
 * Finds what a mention has become: the one with its id, if that is still of its layer and about where it was; else one without
 * an id in its very place, which a person has marked anew.
 */
function successors(mentions: readonly EditedMention[]): (was: Annotation) => EditedMention | undefined {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const byPlace = new Map(
    mentions.filter(({ id }) => id === undefined).map((mention) => [placeOf(mention), mention]),
  );
  return (was) => {
    const now = byId.get(was.id);
    return now?.layer === was.layer && overlaps(now, was) ? now : byPlace.get(placeOf(was));
  };
}

function changedFields(edited: EditedMention, was: Annotation, text: string): CorrectionFields | undefined {
  const fields = {
    ...(sameSpan(edited, was) ? {} : { quote: text.slice(edited.start, edited.end) }),
    ...fieldsIn(edited.note ?? ''),
  };
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/** What holds of a mention that a person has added: what the note says, else what the words themselves say. */
const addedFields = (
  { layer, note = '', start, end }: EditedMention,
  { text, settings }: Before,
): CorrectionFields => fieldsIn(note) ?? valueInWords(layer, text.slice(start, end).trim(), settings);

/**
 * What a person has corrected: mentions that are gone are rejected, those with another span or with `field=value` in
 * their note are changed, new ones are added.
 * @throws ImportError where the file was made from another text.
 */
export function correctionsBetween(
  before: Before,
  edited: readonly EditedMention[],
  signature: Signature,
): Correction[] {
  const { text, annotations } = before;
  const { toUnits } = codePointsOf(text);
  const targetOf = targetsIn(text);
  const mentions = edited.map((mention) => placed(mention, text, toUnits));
  const successorOf = successors(mentions);
  const kept = new Set<EditedMention>();
  const corrections = annotations.flatMap((was): Correction[] => {
    const { layer } = was;
    const now = successorOf(was);
    if (now === undefined) return [{ op: 'reject', layer, target: targetOf(was), ...signature }];
    kept.add(now);
    const fields = changedFields(now, was, text);
    return fields === undefined ? [] : [{ op: 'change', layer, target: targetOf(was), fields, ...signature }];
  });
  const added = mentions
    .filter((mention) => !kept.has(mention))
    .map((mention): Correction => {
      const { layer } = mention;
      return {
        op: 'add',
        layer,
        target: targetOf(mention),
        fields: addedFields(mention, before),
        ...signature,
      };
    });
  return [...corrections, ...added];
}
