import { createHash } from 'node:crypto';
import type { DocumentRecord } from '../../model/records.ts';
import { ownFields } from '../interchange/own-fields.ts';

const marks = new WeakMap<DocumentRecord, string>();

function newMark({ text, annotations }: DocumentRecord): string {
  const hash = createHash('sha256').update(JSON.stringify(text));
  for (const one of annotations) hash.update(JSON.stringify([one.id, one.start, one.end, ownFields(one)]));
  return hash.digest('hex').slice(0, 8);
}

/**
 * Eight hexadecimal digits that tell a record (in code points) from one with another text or other mentions: what people edit
 * carries them, so that it is not taken for an edit of a record that it was not made from.
 */
export function recordMark(record: DocumentRecord): string {
  const mark = marks.get(record) ?? newMark(record);
  marks.set(record, mark);
  return mark;
}
