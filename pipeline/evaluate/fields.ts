import type { Annotation } from '../model/records.ts';
import type { AnnotatedText } from './annotated-text.ts';

/**
 * What is left out: the place, which is compared apart; the id and the parent, which follow from places; the quote
 * and the segments, which follow from `text`.
 */
const APART = new Set(['id', 'start', 'end', 'quote', 'segments', 'parent', 'layer']);

const isSpan = (value: object): value is { start: number; end: number } =>
  'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number';

/** Turns the fields of a text's annotations into words that do not depend on where they stand. */
class Flattener {
  readonly #text: string;
  /** What the mentions say, by their ids. */
  readonly #said: ReadonlyMap<string, string>;

  constructor({ text, annotations }: AnnotatedText) {
    this.#text = text;
    this.#said = new Map(annotations.map((annotation) => [annotation.id, annotation.text]));
  }

  *flat(path: string, value: unknown): Generator<readonly [string, string]> {
    if (typeof value !== 'object' || value === null) {
      const said = typeof value === 'string' ? this.#said.get(value) : undefined;
      yield [path, said === undefined ? String(value) : `→ ${said}`];
      return;
    }
    if (isSpan(value) && !('text' in value) && !('quote' in value))
      yield [path, this.#text.slice(value.start, value.end)];
    for (const [key, part] of Object.entries(value))
      if (key !== 'start' && key !== 'end') yield* this.flat(`${path}.${key}`, part);
  }

  of(annotation: Annotation): Map<string, string> {
    const fields = Object.entries(annotation).filter(([key]) => !APART.has(key));
    return new Map(fields.flatMap(([key, value]) => [...this.flat(key, value)]));
  }
}

/**
 * The fields of a text's annotations by path (`timex.value`, `dates.0.role`), as words: a reference is what the
 * mention that it points to says, a span is its text. Offsets are left out, so that texts of which one was edited
 * can be compared.
 */
export function fieldsIn(text: AnnotatedText): (annotation: Annotation) => ReadonlyMap<string, string> {
  const flattener = new Flattener(text);
  return (annotation) => flattener.of(annotation);
}
