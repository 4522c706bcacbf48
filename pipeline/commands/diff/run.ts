import { type Difference, difference, same } from '../../evaluate/difference.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { documentsIn, recordIn } from '../records.ts';
import { say } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { diffJson } from './json.ts';
import { diffMarkdown } from './markdown.ts';
import { diffText } from './report.ts';

interface DiffArgs {
  readonly old: string;
  readonly new: string;
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

function layoutOf({ json, markdown }: DiffArgs): (differences: readonly Difference[]) => string {
  if (json && markdown) throw new UsageError('--json and --markdown exclude each other.');
  if (json) return diffJson;
  return markdown ? diffMarkdown : diffText;
}

export async function runDiff(args: DiffArgs): Promise<ExitCode> {
  const layout = layoutOf(args);
  const found = differences(args.old, args.new);
  say(layout(found));
  return found.length === 0 ? EXIT.ok : EXIT.faults;
}
