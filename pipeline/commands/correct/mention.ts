import type { CheckedDocument } from '../../model/document.ts';
import { oneSpaced } from '../../model/one-space.ts';
import { oneSpacedWithOffsets } from '../../model/one-spaced.ts';
import { placesOf } from '../../model/places.ts';
import type { Annotation } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { summarise } from '../../model/summary.ts';
import { UsageError } from '../usage-error.ts';

/** What tells one of several mentions. */
interface Which {
  readonly layer?: string | undefined;
  readonly occurrence?: string | undefined;
}

const line = (annotation: Annotation, occurrence: number): string =>
  `  ${annotation.id}  ${annotation.layer}  “${annotation.text}”  ${summarise(annotation)}  (occurrence ${occurrence})`;

function number(occurrence: string): number {
  if (!/^[1-9]\d{0,8}$/.test(occurrence))
    throw new UsageError(`--occurrence “${occurrence}” is no number from 1.`);
  return Number(occurrence);
}

/** Some words at their places in a text, however white space is set there: users do not see line ends. */
function spansOf(text: string, words: string): Span[] {
  const { flat, offset } = oneSpacedWithOffsets(text);
  const sought = oneSpaced(words).trim();
  if (sought === '') return [];
  return placesOf(flat, sought).map((at) => ({
    start: offset(at),
    end: offset(at + sought.length - 1) + 1,
  }));
}

/** The mention with an id, or with these words where no other has them. */
export function mentionNamed(
  { annotations, text }: CheckedDocument,
  name: string,
  { layer, occurrence }: Which,
): Annotation {
  const byId = annotations.find(({ id }) => id === name);
  if (byId) return byId;
  const said = annotations.filter(
    (one) => (one.quote === name || one.text === name) && (layer === undefined || one.layer === layer),
  );
  const places = new Map(spansOf(text, name).map(({ start }, i) => [start, i + 1]));
  const wanted = occurrence === undefined ? undefined : number(occurrence);
  const meant = said.filter(({ start }) => wanted === undefined || places.get(start) === wanted);
  const [found] = meant;
  if (found !== undefined && meant.length === 1) return found;
  if (said.length === 0)
    throw new UsageError(`no mention has the id or the words “${name}”. \`rubricator annotate\` gives ids.`);
  const head =
    said.length === 1
      ? `occurrence ${occurrence} of “${name}” is no mention. There is one`
      : `${said.length} mentions have the words “${name}”. Give an id, --layer or --occurrence`;
  throw new UsageError(`${head}:\n${said.map((one) => line(one, places.get(one.start) ?? 1)).join('\n')}`);
}

const TIMES = ['not at all', 'once'];

const timesOf = (count: number): string => TIMES[count] ?? `${count} times`;

/** The place of some words in the text, where they stand once or their number is given. */
export function placeOf({ text }: CheckedDocument, words: string, occurrence: string | undefined): Span {
  const places = spansOf(text, words);
  const nth = occurrence === undefined ? 1 : number(occurrence);
  const found = occurrence === undefined && places.length > 1 ? undefined : places[nth - 1];
  if (found !== undefined) return found;
  throw new UsageError(
    places.length > 1 && occurrence === undefined
      ? `“${words}” stands in the text ${places.length} times. Say which with --occurrence.`
      : `“${words}” stands in the text ${timesOf(places.length)}: give words as they are there.`,
  );
}
