/**
 * Runs work that can be stopped: Ctrl-C (or SIGTERM) aborts the signal, a second one ends the program at once, as it
 * would without us.
 */
export async function interruptible<T>(work: (stopped: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
