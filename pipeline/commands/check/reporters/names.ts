/** What `--reporter` knows; on its own, since `--help` needs no more. */
export const REPORTER_NAMES = ['text', 'json', 'sarif', 'github', 'junit'] as const;
