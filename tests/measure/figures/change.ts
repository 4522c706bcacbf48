import { type GoldRecord, readLines } from '../score.ts';

/** A figure of a gold file or of a prediction. */
interface Scored {
  readonly value?: unknown;
  readonly modifier?: string;
}

interface Marked extends GoldRecord {
  readonly annotations: readonly Scored[];
}

const numbers = (value: unknown): unknown[] => [value].flat();

/** Equal as the scorer of figures has it: both ends of a range, within a millionth. */
function isEqual(a: unknown, b: unknown): boolean {
  const [x, y] = [numbers(a), numbers(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    x.length === y.length &&
    x.every((each, i) => {
      const other = y[i];
      if (typeof each !== 'number' || typeof other !== 'number') return each === other;
      return Math.abs(each - other) <= 1e-6 * Math.max(1, Math.abs(each), Math.abs(other));
    })
  );
}

const sameChange = (a: Scored, b: Scored): boolean => (a.modifier ?? '=') === (b.modifier ?? '=');

/** How many of `gold` have a prediction of their own with the same value and change. */
function matches(gold: readonly Scored[], predictions: readonly Scored[]): number {
  const left = [...predictions];
  return gold.filter((each) => {
    const at = left.findIndex((other) => isEqual(each.value, other.value) && sameChange(each, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** F1 of value and change together, by document and without places: a line that the scorer does not print. */
export function changeScore(gold: string, predicted: string): string {
  const found = new Map(
    readLines(predicted).map((line): [string, readonly Scored[]] => {
      const { id, annotations }: Marked = JSON.parse(line);
      return [id, annotations];
    }),
  );
  const count = { gold: 0, predicted: 0, matched: 0 };
  for (const line of readLines(gold)) {
    const { id, annotations }: Marked = JSON.parse(line);
    const predictions = found.get(id) ?? [];
    count.gold += annotations.length;
    count.predicted += predictions.length;
    count.matched += matches(annotations, predictions);
  }
  const f1 = (2 * count.matched) / Math.max(1, count.gold + count.predicted);
  return `bag_value_change F1 ${f1.toFixed(3)}   (${count.matched}/${count.gold} gold, ${count.predicted} pred)`;
}
