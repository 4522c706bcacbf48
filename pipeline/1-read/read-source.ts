import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { SourceFormat, SourceText } from '../model/source-text.ts';
import { cardOf } from './card.ts';
import { CONFIGURATION_FILE, type Configuration } from './configuration.ts';
import { readCorrections } from './corrections.ts';
import { decode } from './decode.ts';
import type { FoundSource } from './find-sources.ts';
import { ReadError } from './read-error.ts';
import { sourceText } from './source-text.ts';
import { systemReason } from './system-reason.ts';

const FORMATS: Readonly<Record<string, SourceFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plain',
};

function formatOf(id: string): SourceFormat {
  const format = FORMATS[extname(id).toLowerCase()];
  if (format) return format;
  const known = Object.keys(FORMATS).join(', ');
  throw new ReadError(
    'unknown-format',
    `only ${known} can be read. Convert the file, or give it its extension.`,
  );
}

function bytesOf({ root, id }: FoundSource): Uint8Array {
  try {
    return readFileSync(join(root, id));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing && lstatSync(join(root, id), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new ReadError('no-such-file', 'it is a link to a file that is not there');
    throw new ReadError(missing ? 'no-such-file' : 'unreadable', systemReason(error));
  }
}

function read(source: FoundSource, { file, flags }: Configuration, bytesNow?: Uint8Array): SourceText {
  const format = formatOf(source.id);
  const bytes = bytesNow ?? bytesOf(source);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const collection = cardOf(source);
  const corrections = readCorrections(source);
  const known = { id: source.id, format, text: decode(bytes), sha256, metadata: {} };
  return sourceText(
    {
      ...known,
      ...(collection ? { collection } : {}),
      ...(corrections.length > 0 ? { corrections } : {}),
    },
    [
      { name: CONFIGURATION_FILE, values: { ...file } },
      { name: 'collection.json', values: { ...collection } },
    ],
    [{ name: 'flags', values: flags }],
  );
}

/**
 * One text with all that is known of it; or why it cannot be read. Never throws for what is in a file. `bytesNow`: what
 * stands for the file where somebody has it in memory already.
 */
export function readSource(
  source: FoundSource,
  configuration: Configuration,
  bytesNow?: Uint8Array,
): SourceText | ReadError {
  try {
    return read(source, configuration, bytesNow);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
}
