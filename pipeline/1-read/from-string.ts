import { createHash } from 'node:crypto';
import type { Settings } from '../model/records.ts';
import type { SourceFormat, SourceText } from '../model/source-text.ts';
import { sourceText } from './source-text.ts';

export interface StringOptions {
  readonly id?: string;
  readonly format?: SourceFormat;
  /** Override what the text's own front matter says. */
  readonly settings?: Partial<Settings>;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/**
 * A source text from a string in memory: for `explain`, `stream`, the library and tests.
 * @throws ReadError where its front matter or the settings cannot be used.
 */
export function fromString(text: string, options: StringOptions = {}): SourceText {
  const { id = 'text', format = 'plain', settings = {}, metadata = {} } = options;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return sourceText({ id, format, text, sha256, metadata }, [], [{ name: 'settings', values: settings }]);
}
