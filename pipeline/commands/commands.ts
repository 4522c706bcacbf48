import type { AnyCommand } from './command.ts';

/** Every command by name, each loaded only when it is called or described. */
export const commands: Readonly<Record<string, () => Promise<AnyCommand>>> = {
  explain: async () => (await import('./explain.ts')).explain,
};
