import type { Annotation, DocumentRecord } from '../../model/records.ts';
import { summarise } from '../../model/summary.ts';
import type { Format } from '../format.ts';

const note = (annotation: Annotation): string =>
  `[^${annotation.id}]: **${annotation.text}** — ${summarise(annotation).replace(/\s+/gu, ' ')}\n`;

/** The text with a footnote mark behind each mention, the inner before the outer, and the notes at the end. */
function withFootnotes({ text, annotations }: DocumentRecord): string {
  const byEnd = [...annotations].sort((a, b) => a.end - b.end || b.start - a.start);
  const parts: string[] = [];
  let at = 0;
  for (const { id, end } of byEnd) {
    parts.push(text.slice(at, end), `[^${id}]`);
    at = end;
  }
  parts.push(text.slice(at));
  return annotations.length === 0 ? text : `${parts.join('').trimEnd()}\n\n${annotations.map(note).join('')}`;
}

/** Markdown for reading in a terminal or on GitHub. */
export const footnotes: Format = {
  name: 'footnotes',
  extension: '.notes.md',
  about: 'The text in Markdown with a footnote for each mention, for reading. No offsets.',
  write: ({ units }) => withFootnotes(units),
};
