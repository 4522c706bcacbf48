/** The command was called in a way that cannot work. The message says what, and what to do; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
