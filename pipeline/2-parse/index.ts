import type { Document } from '../model/document.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Stage } from '../model/stage.ts';
import { markdownLayout } from './markdown/index.ts';
import { plainLayout } from './plain.ts';
import { splitSentences } from './sentences.ts';
import { tokenIndex } from './tokens.ts';

/** Where are pages, blocks, sentences? */
export const parse: Stage<SourceText, Document> = (source) => {
  const { text, format, frontMatter } = source;
  const layout = (format === 'markdown' ? markdownLayout : plainLayout)(text, frontMatter?.end);
  const sentences = splitSentences(layout.prose, layout.blocks, source.settings.language);
  return { ...source, ...layout, sentences, tokens: tokenIndex(layout.prose, sentences) };
};
