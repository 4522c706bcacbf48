import type { Document } from '../model/document.ts';
import type { SourceText } from '../model/source-text.ts';
import { forOne, type StageForAll } from '../model/stage.ts';
import type { Layout } from './layout.ts';
import { markdownLayout } from './markdown/index.ts';
import { plainLayout } from './plain.ts';
import { splitSentences } from './sentences.ts';
import { tokenIndex } from './tokens.ts';

const layoutOf = ({ text, format, frontMatter }: SourceText): Layout =>
  (format === 'markdown' ? markdownLayout : plainLayout)(text, frontMatter?.end);

function parsed(source: SourceText, layout: Layout): Document {
  const sentences = splitSentences(layout.prose, layout.blocks, source.settings.language);
  const tokens = tokenIndex(layout.prose, sentences);
  // No spread: all documents get one hidden class so.
  return Object.assign({}, source, layout, { sentences, tokens });
}

/** Where are pages, blocks, sentences? All layouts before all sentences, for the reason that `annotateAll` has. */
export const parseAll: StageForAll<SourceText, Document> = (sources) =>
  sources
    .map((source) => ({ source, layout: layoutOf(source) }))
    .map(({ source, layout }) => parsed(source, layout));

export const parse = forOne(parseAll);
