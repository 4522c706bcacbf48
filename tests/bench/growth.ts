import { fromString } from '../../pipeline/1-read/index.ts';
import { annotate } from '../../pipeline/annotate.ts';
import type { SourceText } from '../../pipeline/model/source-text.ts';
import { writeAll } from './steps.ts';
import { charactersOf, textOfLength } from './texts.ts';
import { best, type Row, speedOf } from './timing.ts';

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000, 5_000_000, 50_000_000];

/** Shorter documents are measured over as much text as this. */
const VOLUME = 5_000_000;

/** It takes some rounds until the code of a length is compiled for good. */
const ROUNDS = 4;

const named = (length: number): string =>
  length < 1_000_000 ? `${length / 1000} KB` : `${length / 1_000_000} MB`;

/** A long text cut into documents of one length; front matter is text like any other there. */
const cut = ({ text }: SourceText, length: number): SourceText[] =>
  Array.from({ length: Math.floor(text.length / length) }, (_, i) =>
    fromString(`\n${text.slice(i * length, (i + 1) * length)}`, {
      id: `${i}-of-${length}`,
      format: 'markdown',
    }),
  );

/**
 * Documents of growing length: where time is linear, speed stays. All lengths get as much text, the longest more: one short
 * document again and again would be known to the processor by heart, and end before the memory is ever cleaned.
 */
export function growth(texts: readonly SourceText[], longest: number): Row[] {
  return LENGTHS.filter((length) => length <= longest).map((length) => {
    const documents = cut(textOfLength(texts, Math.max(VOLUME, length), 'markdown'), length);
    const milliseconds = best(() => {
      for (const document of documents) writeAll(annotate(document));
    }, ROUNDS);
    const memory = Math.round(process.memoryUsage().rss / 1_000_000);
    return {
      what: `documents of ${named(length)}`,
      speed: speedOf(charactersOf(documents), milliseconds),
      remark: `${memory} MB memory`,
    };
  });
}
