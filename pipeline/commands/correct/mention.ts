import type { CheckedDocument } from '../../model/document.ts';
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

const line = (annotation: Annotation): string =>
  `  ${annotation.id}  ${annotation.layer}  “${annotation.text}”  ${summarise(annotation)}`;

function number(occurrence: string): number {
  if (!/^[1-9]\d{0,8}$/.test(occurrence))
    throw new UsageError(`--occurrence “${occurrence}” is no number from 1.`);
  return Number(occurrence);
}

/** One of several by number; the only one; or else nothing. */
function chosen<T>(all: readonly T[], occurrence: string | undefined): T | undefined {
  if (occurrence !== undefined) return all[number(occurrence) - 1];
  return all.length === 1 ? all[0] : undefined;
}

/** The mention with an id, or with these words where no other has them. */
export function mentionNamed(
  { annotations }: CheckedDocument,
  name: string,
  { layer, occurrence }: Which,
): Annotation {
  const byId = annotations.find(({ id }) => id === name);
  if (byId) return byId;
  const said = annotations.filter(
    (one) => (one.quote === name || one.text === name) && (layer === undefined || one.layer === layer),
  );
  const found = chosen(said, occurrence);
  if (found) return found;
  if (said.length === 0)
    throw new UsageError(`no mention has the id or the words “${name}”. \`rubricator annotate\` gives ids.`);
  throw new UsageError(
    `${said.length} mentions have the words “${name}”. Give an id, --layer or --occurrence:\n${said.map(line).join('\n')}`,
  );
}

/** The place of some words in the text, where they stand once or their number is given. */
export function placeOf({ text }: CheckedDocument, words: string, occurrence: string | undefined): Span {
  const places = placesOf(text, words);
  const start = chosen(places, occurrence);
  if (start !== undefined) return { start, end: start + words.length };
  throw new UsageError(
    places.length > 1 && occurrence === undefined
      ? `“${words}” stands in the text ${places.length} times. Say which with --occurrence.`
      : `“${words}” stands in the text ${places.length} times: they have to be as there, white space too.`,
  );
}
