import { compare } from '../../evaluate/comparison.ts';
import { scores } from '../../evaluate/scores.ts';
import { readGold } from '../evaluate/gold-files.ts';
import { recordIn } from '../records.ts';
import { UsageError } from '../usage-error.ts';
import type { DiffReport } from './diff-report.ts';

/** Both outputs against gold; of a document that one of them does not have nothing can be said. */
export function goldScores(path: string, old: string, now: string): NonNullable<DiffReport['scores']> {
  const both = readGold(path).flatMap((gold) => {
    const [before, after] = [recordIn(old, gold.document), recordIn(now, gold.document)];
    return before === undefined || after === undefined
      ? []
      : [{ before: compare(gold, before), after: compare(gold, after) }];
  });
  if (both.length === 0)
    throw new UsageError(`${path} has no gold of a document that both outputs have: F1 cannot be compared.`);
  return {
    before: scores(both.map(({ before }) => before)),
    after: scores(both.map(({ after }) => after)),
  };
}
