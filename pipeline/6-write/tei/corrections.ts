import type { DocumentRecord, SettledCorrection } from '../../model/records.ts';
import { emptyTag, startTag, textContent } from '../xml.ts';
import type { Names } from './names.ts';
import type { Outline } from './outline.ts';
import type { Pointer } from './pointers.ts';

type Corrected = Pick<DocumentRecord, 'corrections'>;

/** The people who have corrected, by the names that their statements of responsibility have. */
const people = ({ corrections = [] }: Corrected): Map<string, string> =>
  new Map([...new Set(corrections.map(({ by }) => by))].map((by, i) => [by, `person.${i + 1}`]));

/** `<respStmt>` for everybody who has corrected the annotations. */
export function nameCorrectors(outline: Outline, record: Corrected, names: Names): void {
  for (const [name, id] of people(record)) {
    outline.open('respStmt', { 'xml:id': names.id(id) });
    outline.text('resp', {}, 'Corrected annotations');
    outline.text('name', {}, name);
    outline.close('respStmt');
  }
}

/** The mention that a correction has made or changed, else where its words stand; a stale one stands nowhere. */
function targetOf(
  { annotation, start, end }: SettledCorrection,
  pointer: Pointer,
  names: Names,
): string | undefined {
  if (annotation !== undefined) return names.pointer(annotation);
  return start === undefined || end === undefined ? undefined : pointer({ start, end });
}

/** What was said of which mention, by whom and when, why, and what has become of it. */
export function correctionNotes(record: Corrected, pointer: Pointer, names: Names): string[] {
  const ids = people(record);
  return (record.corrections ?? []).map((correction) => {
    const { op, status, by, when, quote, why, reason } = correction;
    const attributes = {
      type: op,
      subtype: status,
      target: targetOf(correction, pointer, names),
      resp: names.pointer(ids.get(by) ?? ''),
    };
    const words = [`“${quote}”`, why, reason].filter((part) => part !== undefined).join(': ');
    return `${startTag('note', attributes)}${emptyTag('date', { when })}${textContent(words)}</note>`;
  });
}
