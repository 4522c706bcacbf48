import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { AnyCommand } from './command.ts';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** citty lets unknown flags pass; Node's own parser, told the same flags, does not. */
export async function checkFlags(command: AnyCommand, words: readonly string[]): Promise<void> {
  const options: Options = {};
  // `args` of a command is always given as a plain table (see `command`).
  for (const [name, { type, alias }] of Object.entries((await command.args) ?? {})) {
    if (type === 'positional') continue;
    const kind = type === 'boolean' ? 'boolean' : 'string';
    options[name] = { type: kind };
    for (const other of [alias ?? []].flat()) options[other] = { type: kind };
  }
  try {
    parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : error;
    throw new UsageError(`${reason}. \`--help\` shows what there is.`);
  }
}
