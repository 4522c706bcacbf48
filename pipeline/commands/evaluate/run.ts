import type { AnnotatedText } from '../../evaluate/annotated-text.ts';
import { type Comparison, compare } from '../../evaluate/comparison.ts';
import { belowFloors, fallen } from '../../evaluate/floors.ts';
import { type LayerScores, scores } from '../../evaluate/scores.ts';
import type { Floors, Gold } from '../../model/records.ts';
import { configurationFor } from '../configuration.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { SettingArgs } from '../setting-flags.ts';
import { settingsFrom } from '../settings-from.ts';
import { otherThan } from '../stored-files.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import type { Evaluation } from './evaluation.ts';
import { readFloors, readGold } from './gold-files.ts';
import { evaluationJson } from './json.ts';
import { evaluationMarkdown } from './markdown.ts';
import { evaluationText } from './report.ts';
import { annotatedAnew, annotatedBefore } from './texts.ts';

interface EvaluateArgs extends SettingArgs {
  readonly gold: string;
  readonly sources: string;
  readonly output?: string | undefined;
  readonly floors?: string | undefined;
  readonly against?: string | undefined;
  readonly tolerance?: string | undefined;
  readonly corrected?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly markdown?: boolean | undefined;
}

type TextOf = (document: string) => AnnotatedText;

const compared = (gold: readonly Gold[], textOf: TextOf): Comparison[] =>
  gold.map((one) => compare(one, textOf(one.document)));

interface Scored {
  readonly comparisons: readonly Comparison[];
  readonly scores: readonly LayerScores[];
}

const withScores = (comparisons: readonly Comparison[]): Scored => ({
  comparisons,
  scores: scores(comparisons),
});

/** Gains and losses are places in the text: both runs must have had the same one. */
function refuseOther(now: readonly Comparison[], before: readonly Comparison[]): void {
  for (const [i, { text }] of now.entries())
    if (before[i]?.text.text !== text.text)
      throw new UsageError(`the run to compare with had another text of ${text.id}. Annotate it anew.`);
}

/** Records have people's corrections in them; gains and losses would be theirs where the texts are read without. */
function refuseCorrected({ output, corrected }: EvaluateArgs, before: readonly Comparison[]): void {
  if (output !== undefined || corrected) return;
  const other = before.find(({ text }) => (text.corrections ?? []).length > 0);
  if (other !== undefined)
    throw new UsageError(
      `the run to compare with has corrections by people in it (${other.text.id}): compare with --corrected.`,
    );
}

function toleranceOf({ tolerance }: EvaluateArgs, floors: Floors | undefined): number {
  if (tolerance === undefined) return floors?.tolerance ?? 0;
  if (!/^(?:0(?:\.\d+)?|1)$/.test(tolerance))
    throw new UsageError(`--tolerance “${tolerance}” is no part of 1, such as 0.005.`);
  return Number(tolerance);
}

function evaluationOf(args: EvaluateArgs): Evaluation {
  const { sources, output } = args;
  const against = args.against === undefined ? undefined : otherThan(output ?? 'output', args.against);
  const gold = readGold(args.gold);
  const floors = readFloors(args.floors, args.gold);
  const tolerance = toleranceOf(args, floors);
  const textOf =
    output === undefined
      ? annotatedAnew(sources, configurationFor(settingsFrom(args)), args.corrected)
      : annotatedBefore(output);
  const now = withScores(compared(gold, textOf));
  const before = against === undefined ? undefined : withScores(compared(gold, annotatedBefore(against)));
  if (before) {
    refuseOther(now.comparisons, before.comparisons);
    refuseCorrected(args, before.comparisons);
  }
  return {
    ...now,
    belowFloors: floors === undefined ? [] : belowFloors(now.scores, { ...floors, tolerance }),
    ...(before ? { against: { ...before, fallen: fallen(before.scores, now.scores, tolerance) } } : {}),
  };
}

function layoutOf({ json, markdown, quiet }: EvaluateArgs): (evaluation: Evaluation) => string {
  if ([json, markdown, quiet].filter((wanted) => wanted === true).length > 1)
    throw new UsageError('--json, --markdown and --quiet exclude each other.');
  if (json) return evaluationJson;
  if (markdown) return evaluationMarkdown;
  return (evaluation) => evaluationText(evaluation, quiet === true);
}

export async function runEvaluate(args: EvaluateArgs): Promise<ExitCode> {
  const layout = layoutOf(args);
  const evaluation = evaluationOf(args);
  say(layout(evaluation));
  const { comparisons, belowFloors: below, against } = evaluation;
  const stale = comparisons.some(({ lost }) => lost.length > 0);
  const worse = below.length > 0 || (against?.fallen.length ?? 0) > 0;
  return stale || worse ? EXIT.faults : EXIT.ok;
}
