/** One measured row. */
export interface Row {
  readonly what: string;
  /** Millions of characters a second. */
  readonly speed: number;
  readonly remark?: string;
}

const RUNS = 5;
/** No step is repeated beyond this many milliseconds in all. */
const PATIENCE = 10_000;

/** The best of some runs, in milliseconds: what other programs on the machine disturb least. */
export function best(run: () => void, runs = RUNS): number {
  let shortest = Number.POSITIVE_INFINITY;
  const begun = performance.now();
  for (let i = 0; i < runs && (i === 0 || performance.now() - begun < PATIENCE); i++) {
    const start = performance.now();
    run();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

export const speedOf = (characters: number, milliseconds: number): number => characters / 1000 / milliseconds;

const shown = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));

/** A table in Markdown; the ratio says how many times as fast the first row is. */
export function table(rows: readonly Row[]): string {
  const first = rows[0]?.speed ?? 1;
  const lines = rows.map(
    ({ what, speed, remark = '' }) => `| ${what} | ${shown(speed)} | ${shown(first / speed)} | ${remark} |`,
  );
  return ['| what | MB/s | first row ÷ this | |', '| --- | ---: | ---: | --- |', ...lines].join('\n');
}
