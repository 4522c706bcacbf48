import type { ArgsDef, CommandDef, ParsedArgs } from 'citty';
import type { ExitCode } from './exit-code.ts';

/** A command as the program sees it: its flags are erased. */
export type AnyCommand = CommandDef<ArgsDef>;

/**
 * One command of the program. Its module holds names and descriptions only and is loaded for every `--help`; `run`
 * imports what does the work.
 */
export function command<const T extends ArgsDef>(
  name: string,
  description: string,
  args: T,
  run: (args: ParsedArgs<T>) => Promise<ExitCode>,
): AnyCommand {
  const defined: CommandDef<T> = {
    meta: { name, description },
    args,
    run: (context) => run(context.args),
  };
  // The flags of different commands have different types, which no common one can have: what takes the flags of one
  // does not take those of all. The program only passes raw words on, and citty parses them by `args` of the same command.
  return defined as unknown as AnyCommand;
}
