import { type Difference, difference, same } from '../../evaluate/difference.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { documentsIn, recordIn } from '../records.ts';
import { otherThan } from '../stored-files.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import type { DiffReport } from './diff-report.ts';
import { goldScores } from './gold.ts';
import { diffJson } from './json.ts';
import { diffMarkdown } from './markdown.ts';
import { diffCounts, diffText } from './report.ts';

interface DiffArgs {
  readonly old: string;
  readonly new: string;
  readonly gold?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly markdown?: boolean | undefined;
}

/** The documents of which the two outputs differ, by name. */
function differences(old: string, now: string): Difference[] {
  const documents = [...new Set([...documentsIn(old), ...documentsIn(now)])].sort();
  return documents
    .map((document) => difference(document, recordIn(old, document), recordIn(now, document)))
    .filter((one) => !same(one));
}

function layoutOf({ json, markdown, quiet }: DiffArgs): (report: DiffReport) => string {
  if ([json, markdown, quiet].filter((wanted) => wanted === true).length > 1)
    throw new UsageError('--json, --markdown and --quiet exclude each other.');
  if (json) return diffJson;
  if (markdown) return diffMarkdown;
  return quiet ? diffCounts : diffText;
}

export async function runDiff(args: DiffArgs): Promise<ExitCode> {
  const layout = layoutOf(args);
  const old = otherThan(args.new, args.old);
  const found = differences(old, args.new);
  const scores = args.gold === undefined ? {} : { scores: goldScores(args.gold, old, args.new) };
  say(layout({ differences: found, ...scores }));
  return found.length === 0 ? EXIT.ok : EXIT.faults;
}
