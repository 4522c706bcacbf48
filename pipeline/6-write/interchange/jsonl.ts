import { LINE_BREAKS } from '../../model/line-breaks.ts';
import type { Format } from '../format.ts';
import { ownFields } from './own-fields.ts';

/** JSON leaves three characters as they are that some readers take for the end of a line. */
const inOneLine = (json: string): string =>
  json.replace(LINE_BREAKS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One line a document with its `spans`, as spaCy and Prodigy read it. */
export const jsonl: Format = {
  name: 'jsonl',
  extension: '.jsonl',
  about: 'One JSON line with `text` and `spans`, for spaCy and Prodigy. Offsets: code points.',
  write: ({ points: { id, text, annotations } }) => {
    const spans = annotations.map((annotation) => ({
      start: annotation.start,
      end: annotation.end,
      label: annotation.layer,
      id: annotation.id,
      text: annotation.text,
      value: ownFields(annotation),
    }));
    return `${inOneLine(JSON.stringify({ text, meta: { document: id }, spans }))}\n`;
  },
};
