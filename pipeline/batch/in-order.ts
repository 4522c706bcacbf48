/**
 * Runs work on values, at most `width` at once, and gives the results in the order of the values. A slow one holds
 * back the results after it, not the work on them. `work` must not reject; nothing new is begun once `stopped`.
 */
export async function* inOrder<In, Out>(
  values: Iterable<In>,
  width: number,
  work: (value: In) => Promise<Out>,
  stopped: AbortSignal,
): AsyncGenerator<Out> {
  const running: Promise<Out>[] = [];
  for (const value of values) {
    if (stopped.aborted) break;
    running.push(work(value));
    if (running.length < width) continue;
    const first = running.shift();
    if (first) yield await first;
  }
  for (const last of running) yield await last;
}
