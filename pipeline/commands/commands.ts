import type { AnyCommand } from './command.ts';

/** Every command by name, each loaded only when it is called or described. */
export const commands: Readonly<Record<string, () => Promise<AnyCommand>>> = {
  annotate: async () => (await import('./annotate.ts')).annotate,
  check: async () => (await import('./check.ts')).check,
  convert: async () => (await import('./convert.ts')).convert,
  correct: async () => (await import('./correct.ts')).correct,
  diff: async () => (await import('./diff.ts')).diff,
  evaluate: async () => (await import('./evaluate.ts')).evaluate,
  explain: async () => (await import('./explain.ts')).explain,
  init: async () => (await import('./init.ts')).init,
  import: async () => (await import('./import.ts')).importEdited,
  rules: async () => (await import('./rules.ts')).rules,
  stream: async () => (await import('./stream.ts')).stream,
};
