import { LINE_BREAKS } from '../model/line-breaks.ts';
import { oneSpaced } from '../model/one-space.ts';
import type { Annotation } from '../model/records.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type EditedMention, ImportError } from './edited-mention.ts';

/** Words as a line shows them. */
export const oneLine = (words: string): string => oneSpaced(words.replace(LINE_BREAKS, ' ')).trim();

/** brat leaves page separators out of the words: it is enough that they begin and end alike. */
function sameWords(words: string, slice: string): boolean {
  const [shown, there] = [oneLine(words), oneLine(slice)];
  return shown === there || (there.startsWith(shown.split(' ')[0] ?? '') && slice.includes('---'));
}

/**
 * The edited mention in UTF-16 units.
 * @throws ImportError where other words stand there
 */
export function placed(
  edited: EditedMention,
  text: string,
  toUnits: (points: number) => number,
): EditedMention {
  const span = { start: toUnits(edited.start), end: toUnits(edited.end) };
  const slice = text.slice(span.start, span.end);
  if (slice.trim() === '' || (edited.words && !sameWords(edited.words, slice)))
    throw new ImportError(
      `“${edited.words ?? ''}” does not stand at ${edited.start} of the text. The file was made from another text.`,
    );
  return { ...edited, ...span };
}

const placeOf = ({ layer, start, end }: Span & Pick<EditedMention, 'layer'>): string =>
  `${layer} ${start} ${end}`;

/**
 * Finds what a mention has become: the one with its id, if that is still of its layer and about where it was; else one in
 * its very place, which a person has marked anew, or which has got the id of another extent since.
 */
export function successors(
  mentions: readonly EditedMention[],
  annotations: readonly Annotation[],
): (was: Annotation) => EditedMention | undefined {
  const ids = new Set(annotations.map(({ id }) => id));
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const byPlace = new Map(
    mentions
      .filter(({ id }) => id === undefined || !ids.has(id))
      .map((mention) => [placeOf(mention), mention]),
  );
  return (was) => {
    const now = byId.get(was.id);
    return now?.layer === was.layer && overlaps(now, was) ? now : byPlace.get(placeOf(was));
  };
}
