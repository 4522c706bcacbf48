import { createHash } from 'node:crypto';
import type { Settings } from '../model/records.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { SourceFormat, SourceText } from '../model/source-text.ts';

export interface StringOptions {
  readonly id?: string;
  readonly format?: SourceFormat;
  readonly settings?: Partial<Settings>;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A source text from a string in memory: for `explain`, `stream`, the library and tests. */
export function fromString(text: string, options: StringOptions = {}): SourceText {
  const { id = 'text', format = 'plain', settings = {}, metadata = {} } = options;
  return {
    id,
    format,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    metadata,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
}
