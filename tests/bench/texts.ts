import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSources, fromString } from '../../pipeline/1-read/index.ts';
import type { SourceText } from '../../pipeline/model/source-text.ts';

/** The texts below a folder, in memory. */
export function textsIn(folder: string): SourceText[] {
  return findSources([folder]).map(({ root, id }) => {
    const format = id.endsWith('.txt') ? 'plain' : 'markdown';
    return fromString(readFileSync(join(root, id), 'utf8'), { id, format });
  });
}

export const charactersOf = (texts: readonly SourceText[]): number =>
  texts.reduce((sum, { text }) => sum + text.length, 0);

/** One text of about a length, made of the texts in turn; front matter is text like any other there. */
export function textOfLength(
  texts: readonly SourceText[],
  length: number,
  format: 'markdown' | 'plain',
): SourceText {
  const parts: string[] = [];
  let reached = 0;
  for (let i = 0; reached < length; i++) {
    const part = (texts[i % texts.length]?.text ?? ' ').slice(0, length - reached);
    parts.push(part, '\n\n');
    reached += part.length + 2;
  }
  return fromString(`\n${parts.join('')}`, { id: `of-${length}`, format });
}
