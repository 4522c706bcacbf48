import type { Annotation, DocumentRecord } from '../../model/records.ts';
import { summarise } from '../../model/summary.ts';
import type { Format } from '../format.ts';
import { type Literal, literalParts } from './literal.ts';

/** Words as they are, whatever Markdown would make of them. */
const escaped = (words: string): string => words.replace(/[\\`*_[\]<>~|]|&(?=[#\w])/g, '\\$&');

const note = (annotation: Annotation): string =>
  `[^${annotation.id}]: **${escaped(annotation.text)}** — ${escaped(summarise(annotation).replace(/\s+/gu, ' '))}\n`;

/** What stands behind a mention: where it ends in a literal part, which would show a mark as it is written, the end of that. */
function placeOf(end: number, parts: readonly Literal[]): Pick<Literal, 'end' | 'after'> {
  return parts.find((part) => part.start < end && end < part.end) ?? { end, after: '' };
}

/** The text with a footnote mark behind each mention, the inner before the outer, and the notes at the end. */
function withFootnotes(record: DocumentRecord): string {
  const { text, annotations } = record;
  const byEnd = [...annotations].sort((a, b) => a.end - b.end || b.start - a.start);
  const parts = literalParts(record);
  const written: string[] = [];
  let at = 0;
  let next = 0;
  for (const mention of byEnd) {
    while ((parts[next]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) next++;
    const { end, after } = placeOf(mention.end, parts.slice(next, next + 1));
    written.push(text.slice(at, end), at === end ? '' : after, `[^${mention.id}]`);
    at = end;
  }
  written.push(text.slice(at));
  return annotations.length === 0
    ? text
    : `${written.join('').trimEnd()}\n\n${annotations.map(note).join('')}`;
}

/** Markdown for reading in a terminal or on GitHub. */
export const footnotes: Format = {
  name: 'footnotes',
  extension: '.notes.md',
  about: 'The text in Markdown with a footnote for each mention, for reading. No offsets.',
  write: ({ units }) => withFootnotes(units),
};
