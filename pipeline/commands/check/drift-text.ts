import { isDeepStrictEqual } from 'node:util';
import type { Annotation, DocumentRecord } from '../../model/records.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { summarise } from '../../model/summary.ts';

/** How many annotations of each kind of difference are named. */
const NAMED = 3;

/** How much of a sentence is shown. */
const SHOWN = 120;

const byId = ({ annotations }: DocumentRecord): Map<string, Annotation> =>
  new Map(annotations.map((annotation) => [annotation.id, annotation]));

/** The sentence around a mention. */
function sentenceOf({ text, sentences }: DocumentRecord, { start }: Annotation): string {
  const sentence = sentences[firstEndingAfter(sentences, start)];
  const words = text.slice(sentence?.start, sentence?.end).replace(/\s+/gu, ' ').trim();
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}

/** Annotations with a sign before each, and their sentences. */
function named(sign: string, record: DocumentRecord, annotations: readonly Annotation[]): string[] {
  const first = annotations
    .slice(0, NAMED)
    .map(
      (annotation) =>
        `${sign}“${annotation.text}” ${summarise(annotation)} in “${sentenceOf(record, annotation)}”`,
    );
  return annotations.length > NAMED ? [...first, `${sign}${annotations.length - NAMED} more`] : first;
}

/**
 * How the annotations of a fresh run differ from those that stand on disk, by id, in one line; undefined where they are
 * the same, in whatever order their keys stand. Offsets are UTF-16 units.
 */
export function differenceText(found: DocumentRecord, fresh: DocumentRecord): string | undefined {
  const [before, after] = [byId(found), byId(fresh)];
  const added = fresh.annotations.filter(({ id }) => !before.has(id));
  const removed = found.annotations.filter(({ id }) => !after.has(id));
  const changed = fresh.annotations.filter(
    ({ id }) => before.has(id) && !isDeepStrictEqual(before.get(id), after.get(id)),
  );
  if (added.length + removed.length + changed.length === 0) return undefined;
  const names = [...named('+', fresh, added), ...named('-', found, removed), ...named('~', fresh, changed)];
  return `+${added.length} -${removed.length} ~${changed.length} annotations: ${names.join('; ')}`;
}
