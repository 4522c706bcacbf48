import type { AnnotatedText } from '../../evaluate/annotated-text.ts';
import { type Comparison, compare } from '../../evaluate/comparison.ts';
import { belowFloors } from '../../evaluate/floors.ts';
import { scores } from '../../evaluate/scores.ts';
import type { Gold } from '../../model/records.ts';
import { configurationFor } from '../configuration.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { SettingArgs } from '../setting-flags.ts';
import { settingsFrom } from '../settings-from.ts';
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
  readonly corrected?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly markdown?: boolean | undefined;
}

type TextOf = (document: string) => AnnotatedText;

const compared = (gold: readonly Gold[], textOf: TextOf): Comparison[] =>
  gold.map((one) => compare(one, textOf(one.document)));

const withScores = (comparisons: readonly Comparison[]): NonNullable<Evaluation['against']> => ({
  comparisons,
  scores: scores(comparisons),
});

/** Gains and losses are places in the text: both runs must have had the same one. */
function refuseOther(now: readonly Comparison[], before: readonly Comparison[]): void {
  for (const [i, { text }] of now.entries())
    if (before[i]?.text.text !== text.text)
      throw new UsageError(`the run to compare with had another text of ${text.id}. Annotate it anew.`);
}

function evaluationOf(args: EvaluateArgs): Evaluation {
  const { sources, output, against } = args;
  const gold = readGold(args.gold);
  const floors = readFloors(args.floors, args.gold);
  const textOf =
    output === undefined
      ? annotatedAnew(sources, configurationFor(settingsFrom(args)), args.corrected)
      : annotatedBefore(output);
  const now = withScores(compared(gold, textOf));
  const before = against === undefined ? undefined : withScores(compared(gold, annotatedBefore(against)));
  if (before) refuseOther(now.comparisons, before.comparisons);
  return {
    ...now,
    belowFloors: floors === undefined ? [] : belowFloors(now.scores, floors),
    ...(before ? { against: before } : {}),
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
  const lost = evaluation.comparisons.some((comparison) => comparison.lost.length > 0);
  return lost || evaluation.belowFloors.length > 0 ? EXIT.faults : EXIT.ok;
}
