/** What a command tells the shell. */
export const EXIT = {
  ok: 0,
  /** The work was done, and something in the texts or the output is wrong. */
  faults: 1,
  /** The command was called wrongly, or could not do its work at all. */
  usage: 2,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
