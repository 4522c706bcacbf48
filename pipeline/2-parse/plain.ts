import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { joinOverPages } from './join-over-pages.ts';
import type { Layout } from './layout.ts';
import { pagesBetween } from './pages.ts';

const SEPARATOR = /^[ \t]*(?:-[ \t]*){3,}$/;

/** Blanks a stretch without changing its length. */
const blank = (length: number): string => ' '.repeat(length);

/** Lines with their line ends left out, by position. */
function* lines(text: string): Generator<Span> {
  const ends = /\r\n|\r|\n/g;
  let start = 0;
  for (const end of text.matchAll(ends)) {
    yield { start, end: end.index };
    start = end.index + end[0].length;
  }
  yield { start, end: text.length };
}

/** Plain text: paragraphs between blank lines, pages between lines of three or more hyphens. */
export function plainLayout(text: string): Layout {
  const separators: Span[] = [];
  const blocks: Block[] = [];
  let open: Span | undefined;
  const close = (): void => {
    if (open) blocks.push({ type: 'paragraph', ...open });
    open = undefined;
  };
  for (const line of lines(text)) {
    const content = text.slice(line.start, line.end);
    if (SEPARATOR.test(content)) {
      close();
      const start = line.start + content.indexOf('-');
      separators.push({ start, end: line.start + content.trimEnd().length });
    } else if (content.trim() === '') {
      close();
    } else {
      const start = line.end - content.trimStart().length;
      open = { start: open?.start ?? start, end: line.start + content.trimEnd().length };
    }
  }
  close();
  return {
    prose: separators.reduceRight(
      (prose, { start, end }) => prose.slice(0, start) + blank(end - start) + prose.slice(end),
      text,
    ),
    replaced: [],
    separators,
    pages: pagesBetween(separators, text.length),
    blocks: joinOverPages(text, blocks, separators),
  };
}
