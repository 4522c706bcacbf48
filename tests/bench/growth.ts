import { annotate } from '../../pipeline/annotate.ts';
import type { SourceText } from '../../pipeline/model/source-text.ts';
import { writeAll } from './steps.ts';
import { textOfLength } from './texts.ts';
import { best, type Row, speedOf } from './timing.ts';

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000, 5_000_000, 50_000_000];

/** As many runs of one length as make ten megabytes, until which code is not compiled for good. */
const runsOf = (length: number): number => Math.max(3, Math.min(1000, Math.ceil(10_000_000 / length)));

const named = (length: number): string =>
  length < 1_000_000 ? `${length / 1000} KB` : `${length / 1_000_000} MB`;

/** One document of growing length: where time is linear, speed stays. */
export function growth(texts: readonly SourceText[], longest: number): Row[] {
  return LENGTHS.filter((length) => length <= longest).map((length) => {
    const source = textOfLength(texts, length, 'markdown');
    const milliseconds = best(() => writeAll(annotate(source)), runsOf(length));
    const memory = Math.round(process.memoryUsage().rss / 1_000_000);
    return {
      what: `one document of ${named(length)}`,
      speed: speedOf(length, milliseconds),
      remark: `${memory} MB memory`,
    };
  });
}
