import type { CorrectionLine } from './correction-line.ts';
import type { Collection, Settings } from './records.ts';
import type { Span } from './span.ts';

export type SourceFormat = 'markdown' | 'plain';

/** One text as received, with the settings that hold for it. Offsets into `text` are UTF-16 units. */
export interface SourceText {
  /** The path below the source root, with `/`; unique in a run. */
  readonly id: string;
  readonly format: SourceFormat;
  /** Decoded from UTF-8 without a byte-order mark; line ends as they are. */
  readonly text: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly title?: string;
  readonly collection?: Collection;
  /** The front matter, or what came with the request. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
  /** Where the front matter stands, its fences included: outside all blocks. */
  readonly frontMatter?: Span;
  /** What people have said of its mentions, in the order of their file. */
  readonly corrections?: readonly CorrectionLine[];
}
