import { correctionsFile, type FoundSource, ReadError, readSource } from '../../1-read/index.ts';
import { annotate } from '../../annotate.ts';
import { appendCorrections } from '../../corrections/file.ts';
import type { CheckedDocument } from '../../model/document.ts';
import type { Correction } from '../../model/records.ts';
import { configurationFor } from '../configuration.ts';
import { promote } from '../correct/promote.ts';
import { sourceNamed } from '../correct/source.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { say, tell } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

/** Which text is meant. */
interface Where {
  /** The record that it was annotated to. */
  readonly record: string;
  readonly sources: string;
}

/** A text that was annotated with the corrections behind those that it has. */
interface Corrected {
  readonly source: FoundSource;
  readonly document: CheckedDocument;
  /** The first line of the new ones in the file of corrections. */
  readonly first: number;
}

function corrected(corrections: readonly Correction[], { record, sources }: Where): Corrected {
  const source = sourceNamed(record, sources);
  const text = readSource(source, configurationFor({}));
  if (text instanceof ReadError)
    throw new UsageError(`${source.id}: ${text.message} \`--sources\` says where the texts are.`);
  const earlier = text.corrections ?? [];
  const first = (earlier.at(-1)?.line ?? 0) + 1;
  const lines = corrections.map((correction, i) => ({ line: first + i, correction }));
  return { source, first, document: annotate({ ...text, corrections: [...earlier, ...lines] }) };
}

/** Writes those corrections that hold beside the text, and names the others. */
export async function keep(corrections: readonly Correction[], where: Where): Promise<ExitCode> {
  const { source, first, document } = corrected(corrections, where);
  const standing = new Map(document.settledCorrections?.map((settled) => [settled.line, settled]));
  const held = corrections.filter((_, i) => standing.get(first + i)?.status === 'kept');
  if (held.length > 0) await appendCorrections(source, held);
  corrections.forEach((correction, i) => {
    const settled = standing.get(first + i);
    if (settled?.status === 'kept') return;
    const reason = settled?.reason ?? 'its layer is not annotated here';
    tell(`not written: ${correction.op} “${correction.target.exact}”: ${reason}\n`);
  });
  say(`${held.length} of ${corrections.length} corrections written to ${correctionsFile(source.id)}\n`);
  return held.length === corrections.length ? EXIT.ok : EXIT.faults;
}

/** Makes gold of a text as the person has corrected it; nothing is written beside the text. */
export async function makeGold(
  corrections: readonly Correction[],
  where: Where,
  folder: string,
): Promise<ExitCode> {
  say(`Written to ${await promote(corrected(corrections, where).document, folder)}.\n`);
  return EXIT.ok;
}
