import { correctionsFile, type FoundSource, ReadError, readSource } from '../../1-read/index.ts';
import { annotate } from '../../annotate.ts';
import { appendCorrections, withdrawCorrection } from '../../corrections/file.ts';
import type { CheckedDocument } from '../../model/document.ts';
import type { Correction, Finding, SettledCorrection } from '../../model/records.ts';
import type { SourceText } from '../../model/source-text.ts';
import { summarise } from '../../model/summary.ts';
import { configurationFor } from '../configuration.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { fromHere } from '../from-here.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { written } from '../written.ts';
import type { CorrectArgs } from './arguments.ts';
import { type BothWays, composed } from './compose.ts';
import { promote } from './promote.ts';
import { sourceNamed } from './source.ts';
import { standingJson, standingText } from './standing.ts';

function read(source: FoundSource): SourceText {
  const text = readSource(source, configurationFor({}));
  if (text instanceof ReadError) {
    const where = text.code === 'no-such-file' ? '. `--sources` says where the texts are.' : '';
    throw new UsageError(`${source.id}: ${text.message}${where}`);
  }
  return text;
}

function notHolding(settled: SettledCorrection | undefined): string {
  if (settled === undefined) return 'it would not hold: its layer is not annotated here.';
  const withdraw = / line \d+ /.test(` ${settled.reason} `) ? ' `--withdraw` takes back a line.' : '';
  return `it would not hold: ${settled.reason}.${withdraw}`;
}

/** Findings of a document that another one does not have, by their words. */
function findingsBeyond({ findings: before }: CheckedDocument, { findings }: CheckedDocument): Finding[] {
  const known = new Set(before.map(({ ruleId, message }) => `${ruleId} ${message}`));
  return findings.filter(({ ruleId, message }) => !known.has(`${ruleId} ${message}`));
}

/** Rules that only a slip of the pen breaks: no text says what a correction says against them. */
const SLIPS: ReadonlySet<string> = new Set(['figure/min-over-max']);

/** The file of the corrections of a text, from where the user stands. */
const fileOf = ({ root, id }: FoundSource): string => fromHere(root, correctionsFile(id));

/** Writes a correction, if it holds; says what it does, and what `check` will have to say of it. */
async function write(source: FoundSource, text: SourceText, correction: Correction): Promise<void> {
  const { corrections = [] } = text;
  const line = (corrections.at(-1)?.line ?? 0) + 1;
  const document = annotate({ ...text, corrections: [...corrections, { line, correction }] });
  const settled = document.settledCorrections?.find((one) => one.line === line);
  if (settled?.status !== 'kept') throw new UsageError(notHolding(settled));
  const findings = findingsBeyond(annotate(text), document);
  const slip = findings.find(({ ruleId }) => SLIPS.has(ruleId));
  if (slip !== undefined) throw new UsageError(`it would not hold: ${slip.message.split('. ')[0]}.`);
  await written(fileOf(source), () => appendCorrections(source, [correction]));
  const mention = document.annotations.find(({ id }) => id === settled.annotation);
  const meaning = mention === undefined ? 'is no mention' : `${mention.layer}, ${summarise(mention)}`;
  say(`“${mention?.text ?? settled.quote}”: ${meaning}\nWritten to ${fileOf(source)}.\n`);
  for (const { severity, ruleId, message } of findings)
    say(`\`rubricator check\` will say: ${severity} · ${ruleId} · ${message}\n`);
}

async function withdraw(
  source: FoundSource,
  { corrections = [] }: SourceText,
  wanted: string,
): Promise<void> {
  const found = corrections.find(({ line }) => String(line) === wanted);
  if (found === undefined)
    throw new UsageError(`there is no correction in line ${wanted} of ${fileOf(source)}.`);
  await written(fileOf(source), () => withdrawCorrection(source, found.line));
  say(`Withdrawn: ${found.correction.op} “${found.correction.target.exact}”.\n`);
}

/** Without a wish: how the corrections stand. */
function show(text: SourceText, json: boolean): ExitCode {
  const document = annotate(text);
  say((json ? standingJson : standingText)(document));
  const conflicting = document.settledCorrections?.some(({ status }) => status === 'conflicting');
  return conflicting ? EXIT.faults : EXIT.ok;
}

function bothWays(text: SourceText): BothWays {
  const { corrections, ...untouched } = text;
  const byRules = annotate(untouched);
  return { byRules, corrected: corrections === undefined ? byRules : annotate(text) };
}

export async function runCorrect(args: CorrectArgs): Promise<ExitCode> {
  const source = sourceNamed(args.text, args.sources);
  const text = read(source);
  const correction = composed(() => bothWays(text), args);
  const asked = [correction, args.withdraw, args.promote].filter((one) => one !== undefined);
  if (asked.length > 1) throw new UsageError('one thing at a time: a correction, --withdraw or --promote.');
  if (correction !== undefined) await write(source, text, correction);
  else if (args.withdraw !== undefined) await withdraw(source, text, args.withdraw);
  else if (args.promote !== undefined) say(`Written to ${await promote(annotate(text), args.promote)}.\n`);
  else return show(text, args.json === true);
  return EXIT.ok;
}
