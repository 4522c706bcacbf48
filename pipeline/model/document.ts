import type { DateCandidate } from './date-candidate.ts';
import type { FigureCandidate } from './figure-candidate.ts';
import type { LegalActCandidate } from './legal-act-candidate.ts';
import type { Annotation, Block, Finding, Page, Sentence, SettledCorrection } from './records.ts';
import type { Rejection } from './rejection.ts';
import type { SourceText } from './source-text.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

export type { Block, Page, Sentence };

/**
 * A parsed text. All offsets inside the rooms are UTF-16 units; the door to disk converts them to code points.
 */
export interface Document extends SourceText {
  /**
   * `text` as a reader sees it, in the same length so that offsets agree: markup and page separators are
   * spaces, an escape or a character reference is its character followed by spaces. Recognise in `prose`,
   * quote from `text`.
   */
  readonly prose: string;
  /** Escapes and character references, by position: no mention may end inside one. */
  readonly replaced: readonly Span[];
  /** The `---` that part pages, by position. */
  readonly separators: readonly Span[];
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
  /** By position; never across blocks. */
  readonly sentences: readonly Sentence[];
  /** The tokens of a sentence, by its index; made when asked for, and remembered for a while. */
  readonly tokens: (sentence: number) => readonly Token[];
}

/** After `3-extract`: what might be a date, a figure, an act. */
export interface ExtractedDocument extends Document {
  readonly candidates: {
    readonly dates: readonly DateCandidate[];
    readonly figures: readonly FigureCandidate[];
    readonly legalActs: readonly LegalActCandidate[];
  };
  readonly rejections: readonly Rejection[];
}

/** After `4-resolve`: what stands. */
export interface AnnotatedDocument extends Document {
  /** Sorted by position, outer before inner. */
  readonly annotations: readonly Annotation[];
  readonly rejections: readonly Rejection[];
  /** What became of each of `corrections`; left out where there is none. */
  readonly settledCorrections?: readonly SettledCorrection[];
}

/** After `5-check`. */
export interface CheckedDocument extends AnnotatedDocument {
  readonly findings: readonly Finding[];
}
