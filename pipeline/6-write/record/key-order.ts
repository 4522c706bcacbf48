import common from '../../../schemas/common.schema.json';
import date from '../../../schemas/date.schema.json';
import document from '../../../schemas/document.schema.json';
import figure from '../../../schemas/figure.schema.json';
import finding from '../../../schemas/finding.schema.json';
import legalAct from '../../../schemas/legal-act.schema.json';

/** The names of all properties in the order in which the schemas declare them. */
function* declared(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') yield* Object.keys(value);
    yield* declared(value);
  }
}

/** `id` and `layer` first, so that a line tells at once what it is about. */
const FIRST = ['id', 'layer'];

const RANKS: ReadonlyMap<string, number> = new Map(
  [
    ...new Set([
      ...FIRST,
      ...declared([common.$defs.mention, date, figure, legalAct, finding, document, common]),
    ]),
  ].map((key, rank) => [key, rank]),
);

const rank = (key: string): number => RANKS.get(key) ?? Number.POSITIVE_INFINITY;

const sorted = (keys: readonly string[]): boolean =>
  keys.every((key, i) => i === 0 || rank(keys[i - 1] ?? '') <= rank(key));

/** A copy with keys in the order of the schemas, so that equal records are equal bytes however they were made. */
export function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const object: Record<string, unknown> = { ...value };
  const keys = Object.keys(object);
  if (!sorted(keys)) keys.sort((a, b) => rank(a) - rank(b));
  return Object.fromEntries(keys.map((key) => [key, inKeyOrder(object[key])]));
}
