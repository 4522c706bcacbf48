import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Markdown as people write official prose: an indented line is no code, a line of hyphens never makes the line
 * above it a heading, words between tags are text, and fences are found by `2-parse` (an open one that nobody
 * closes would swallow the rest of the text).
 */
const PLAIN_PROSE = { disable: { null: ['codeIndented', 'codeFenced', 'setextUnderline', 'htmlFlow'] } };

function plainProse(this: Processor): void {
  this.data('micromarkExtensions', [PLAIN_PROSE]);
}

const processor = unified().use(plainProse).use(remarkParse).freeze();

/** The syntax tree of Markdown prose. Superlinear on dense markup: `2-parse` guards what it hands over. */
export const markdownTree = (text: string): Root => processor.parse(text);
