/** One measured row. */
export interface Row {
  readonly what: string;
  /** Millions of characters a second. */
  readonly speed: number;
  readonly remark?: string;
}

const RUNS = 5;
/** It takes ten megabytes until all code of the whole job is compiled for good. */
export const UNTIL_WARM = 40;
/** No step is repeated beyond this many milliseconds in all. */
const PATIENCE = 10_000;

/** What repeated runs took, in milliseconds. */
interface Timed {
  readonly rounds: number;
  /** The first: of code that is not compiled yet, where nothing like it ran before. */
  readonly first: number;
  /** What other programs on the machine disturb least. */
  readonly best: number;
}

export function timed(run: () => void, runs = RUNS, patience = PATIENCE): Timed {
  let [shortest, first, rounds] = [Number.POSITIVE_INFINITY, 0, 0];
  const begun = performance.now();
  for (; rounds < runs && (rounds === 0 || performance.now() - begun < patience); rounds++) {
    const start = performance.now();
    run();
    const taken = performance.now() - start;
    if (rounds === 0) first = taken;
    shortest = Math.min(shortest, taken);
  }
  return { rounds, first, best: shortest };
}

/** The best of some runs, in milliseconds. */
export const best = (run: () => void, runs = RUNS): number => timed(run, runs).best;
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
