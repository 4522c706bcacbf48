import { renderUsage, runCommand } from 'citty';
import manifest from '../../package.json' with { type: 'json' };
import type { AnyCommand } from './command.ts';
import { commands } from './commands.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { plainWords } from './flags.ts';
import { say, tell, toleratePipes } from './streams.ts';
import { UsageError } from './usage-error.ts';

const PROGRAM: AnyCommand = {
  meta: { name: 'rubricator', version: manifest.version, description: manifest.description },
  subCommands: commands,
};

const HELP = new Set(['--help', '-h']);
const VERSION = new Set(['--version', '-v']);

/** The flags before `--`: what follows it is never read as one. */
const flagsOf = (words: readonly string[]): readonly string[] =>
  words.includes('--') ? words.slice(0, words.indexOf('--')) : words;

/** A command's `run` gives its exit code (see `command`); citty forgets the type. */
function exitCodeOf(result: unknown): ExitCode {
  const code = Object.values(EXIT).find((one) => one === result);
  if (code === undefined) throw new Error(`a command gave ${String(result)}, which is no exit code`);
  return code;
}

async function run(words: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = words;
  const flags = flagsOf(words);
  if (flags.some((flag) => VERSION.has(flag))) {
    say(`${manifest.version}\n`);
    return EXIT.ok;
  }
  const load = name === undefined ? undefined : Object.hasOwn(commands, name) ? commands[name] : undefined;
  const help = flags.some((flag) => HELP.has(flag));
  if (load === undefined) {
    if (help) {
      say(`${await renderUsage(PROGRAM)}\n`);
      return EXIT.ok;
    }
    const known = Object.keys(commands).join(', ');
    throw new UsageError(
      name === undefined
        ? `which command? There are: ${known}. \`rubricator --help\` describes them.`
        : `“${name}” is no command. There are: ${known}.`,
    );
  }
  const command = await load();
  if (help) {
    say(`${await renderUsage(command, PROGRAM)}\n`);
    return EXIT.ok;
  }
  const { result } = await runCommand(command, { rawArgs: await plainWords(command, rest) });
  return exitCodeOf(result);
}

/** citty reports a missing or unknown value so; it does not export the class. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError || (error instanceof Error && error.name === 'CLIError');

/** Runs the program with the words of its command line; gives the exit code, and never throws. */
export async function runProgram(words: readonly string[]): Promise<ExitCode> {
  toleratePipes();
  try {
    return await run(words);
  } catch (error) {
    if (isUsage(error)) tell(`rubricator: ${error.message}\n`);
    else
      tell(`rubricator: stopped by an unforeseen error\n${error instanceof Error ? error.stack : error}\n`);
    return EXIT.usage;
  }
}
