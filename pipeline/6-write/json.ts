import type { DocumentRecord } from '../model/records.ts';
import type { Format } from './format.ts';
import { inKeyOrder } from './record/key-order.ts';

/** A list with one item a line, so that a changed annotation is one changed line. */
const lines = (items: readonly unknown[]): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(inKeyOrder(item))).join(',\n')}\n]`;

const nested = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');

/**
 * Canonical JSON: keys in the order of the schemas, one page, block, sentence, annotation and finding a line, a
 * final line end. `JSON.stringify` escapes lone surrogates, so every text comes back as it was.
 */
export function canonicalJson(record: DocumentRecord): string {
  const { formatVersion, id, source, settings, text, pages, blocks, sentences, annotations, findings } =
    record;
  return `{
  "formatVersion": ${JSON.stringify(formatVersion)},
  "id": ${JSON.stringify(id)},
  "source": ${nested(source)},
  "settings": ${nested(inKeyOrder(settings))},
  "text": ${JSON.stringify(text)},
  "pages": ${lines(pages)},
  "blocks": ${lines(blocks)},
  "sentences": ${lines(sentences)},
  "annotations": ${lines(annotations)},
  "findings": ${lines(findings)}
}
`;
}

/** The master: everything that is known about a document. Offsets are code points. */
export const json: Format = {
  name: 'json',
  extension: '.json',
  write: ({ points }) => canonicalJson(points),
};
