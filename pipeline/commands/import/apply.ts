import { correctionsFile, type FoundSource, ReadError, readSource } from '../../1-read/index.ts';
import { annotate } from '../../annotate.ts';
import { appendCorrections, correctionLine } from '../../corrections/file.ts';
import type { CheckedDocument } from '../../model/document.ts';
import type { Correction } from '../../model/records.ts';
import { configurationFor } from '../configuration.ts';
import { promote } from '../correct/promote.ts';
import { sourceNamed } from '../correct/source.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { fromHere } from '../from-here.ts';
import { say, tell } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { written } from '../written.ts';

/** Which text is meant. */
interface Where {
  /** The record that it was annotated to. */
  readonly record: string;
  readonly sources: string;
}

/** What a text makes of corrections that stand behind those that it has. */
interface Tried {
  readonly source: FoundSource;
  readonly document: CheckedDocument;
  readonly held: readonly Correction[];
  /** Those that would not hold, and why. */
  readonly refused: readonly string[];
  /** How many the text has already. */
  readonly known: number;
}

/** What a correction says, whoever said it, and when; in whatever order its keys stand. */
const saying = ({ op, layer, target, fields = {} }: Correction): string =>
  JSON.stringify([op, layer, Object.entries(target).sort(), Object.entries(fields).sort()]);

/** Annotates a text with the corrections, or says why it cannot be read. */
function tried(corrections: readonly Correction[], { record, sources }: Where): Tried | ReadError {
  const source = sourceNamed(record, sources);
  const text = readSource(source, configurationFor({}));
  if (text instanceof ReadError) return text;
  const earlier = text.corrections ?? [];
  const said = new Set(earlier.map(({ correction }) => saying(correction)));
  const fresh = corrections.filter((correction) => !said.has(saying(correction)));
  const first = (earlier.at(-1)?.line ?? 0) + 1;
  const lines = fresh.map((correction, i) => ({ line: first + i, correction }));
  const document = annotate({ ...text, corrections: [...earlier, ...lines] });
  const settled = new Map(document.settledCorrections?.map((one) => [one.line, one]));
  const isHeld = (i: number): boolean => settled.get(first + i)?.status === 'kept';
  return {
    source,
    document,
    held: fresh.filter((_, i) => isHeld(i)),
    refused: fresh.flatMap(({ op, target }, i) =>
      isHeld(i)
        ? []
        : [`${op} “${target.exact}”: ${settled.get(first + i)?.reason ?? 'its layer is not annotated here'}`],
    ),
    known: corrections.length - fresh.length,
  };
}

/** @throws UsageError that says why the text cannot be read */
function orThrow(found: Tried | ReadError, { record }: Where): Tried {
  if (!(found instanceof ReadError)) return found;
  const advice = found.code === 'no-such-file' ? ' `--sources` says where the texts are.' : '';
  throw new UsageError(`the text of ${record}: ${found.message.replace(/\.?$/, '.')}${advice}`);
}

/** Names what does not hold, and what was said before. */
function report({ source, refused, known }: Tried): ExitCode {
  for (const one of refused) tell(`not written: ${one}\n`);
  if (known > 0)
    tell(
      `${known} ${known === 1 ? 'stands' : 'stand'} in ${fromHere(source.root, correctionsFile(source.id))} already\n`,
    );
  return refused.length === 0 ? EXIT.ok : EXIT.faults;
}

/** Writes those corrections that hold beside the text, unless they stand there, and names the others. */
export async function keep(corrections: readonly Correction[], where: Where): Promise<ExitCode> {
  const found = orThrow(tried(corrections, where), where);
  const { source, held, refused } = found;
  if (held.length > 0)
    await written(fromHere(source.root, correctionsFile(source.id)), () => appendCorrections(source, held));
  const code = report(found);
  const total = held.length + refused.length;
  say(
    total === 0
      ? 'nothing to do\n'
      : `${held.length} of ${total} corrections written to ${fromHere(source.root, correctionsFile(source.id))}\n`,
  );
  return code;
}

function print(corrections: readonly Correction[]): void {
  for (const correction of corrections) say(`${correctionLine(correction)}\n`);
}

/** Prints the corrections that `keep` would write; without the text nobody knows which those are. */
export function preview(corrections: readonly Correction[], where: Where): ExitCode {
  const attempt = tried(corrections, where);
  if (attempt instanceof ReadError && attempt.code === 'no-such-file') {
    print(corrections);
    tell('whether they hold was not tried: the text is not there. `--sources` says where the texts are.\n');
    return EXIT.ok;
  }
  const found = orThrow(attempt, where);
  print(found.held);
  return report(found);
}

/** Makes gold of a text as the person has corrected it; nothing is written beside the text. */
export async function makeGold(
  corrections: readonly Correction[],
  where: Where,
  folder: string,
): Promise<ExitCode> {
  say(`Written to ${await promote(orThrow(tried(corrections, where), where).document, folder)}.\n`);
  return EXIT.ok;
}
