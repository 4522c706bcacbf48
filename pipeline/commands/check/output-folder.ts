import { statSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';

const EXPECTED = '`check` takes the folder of an output, such as `rubricator check output --sources corpus`';

/** Refuses what is no folder of an output: a text or one of its files, nothing, several. */
export function refuseOutput(output: string, words: readonly string[]): void {
  if (words.length > 1)
    throw new UsageError(
      `${EXPECTED}; ${words.length} are given (${words.join(', ')}). Where the texts are is said by --sources.`,
    );
  const found = statSync(output, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`${output} is not there. \`rubricator annotate\` makes it.`);
  if (!found.isDirectory())
    throw new UsageError(
      `${output} is no folder. ${EXPECTED}; --changed-since looks only into documents that changed.`,
    );
}
