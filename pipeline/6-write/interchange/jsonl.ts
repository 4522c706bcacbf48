import type { Format } from '../format.ts';
import { ownFields } from './own-fields.ts';

/** One line a document with its `spans`, as spaCy, Prodigy and doccano read it. */
export const jsonl: Format = {
  name: 'jsonl',
  extension: '.jsonl',
  about: 'One JSON line with `text` and `spans`, for spaCy, Prodigy and doccano. Offsets: code points.',
  write: ({ points: { id, text, annotations } }) => {
    const spans = annotations.map((annotation) => ({
      start: annotation.start,
      end: annotation.end,
      label: annotation.layer,
      id: annotation.id,
      text: annotation.text,
      value: ownFields(annotation),
    }));
    return `${JSON.stringify({ text, meta: { document: id }, spans })}\n`;
  },
};
