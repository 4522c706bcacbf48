import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { AnyCommand } from './command.ts';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The flags of a command, and the flag that each name stands for. */
interface Flags {
  readonly options: Options;
  readonly mainOf: ReadonlyMap<string, string>;
}

/** Flags that hold lists, parted by commas: given again, they add to it. */
const LISTS: ReadonlySet<string> = new Set(['to', 'layers', 'reporter']);

async function flagsOf(command: AnyCommand): Promise<Flags> {
  const options: Options = {};
  const mainOf = new Map<string, string>();
  // `args` of a command is always given as a plain table (see `command`).
  for (const [main, { type, alias }] of Object.entries((await command.args) ?? {})) {
    if (type === 'positional') continue;
    for (const name of [main, ...[alias ?? []].flat()]) {
      options[name] = { type: type === 'boolean' ? 'boolean' : 'string' };
      mainOf.set(name, main);
    }
  }
  return { options, mainOf };
}

/** A text that begins with a hyphen, such as “- 5 men” or “-5 °C”: the name of a flag begins with a letter. */
const isText = (word: string): boolean => /^--?[^A-Za-z-]/.test(word);

const takesValue = (word: string, options: Options): boolean =>
  word.startsWith('--') && options[word.slice(2)]?.type === 'string';

/** Texts that Node would take for flags: a value is joined to its flag, the others go behind `--`. */
function withTexts(words: readonly string[], options: Options): string[] {
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const flags: string[] = [];
  const texts: string[] = [];
  for (const word of words.slice(0, end)) {
    const flag = flags.at(-1) ?? '';
    if (!isText(word)) flags.push(word);
    else if (takesValue(flag, options)) flags[flags.length - 1] = `${flag}=${word}`;
    else texts.push(word);
  }
  return [...flags, '--', ...texts, ...words.slice(end + 1)];
}

/** Node's own parser, told the flags, refuses the others; citty lets them pass. */
function tokensOf(words: readonly string[], options: Options): ReturnType<typeof parsed> {
  try {
    return parsed(withTexts(words, options), options);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\.\s/)[0] : error;
    throw new UsageError(`${reason}. \`--help\` shows what there is.`);
  }
}

const parsed = (args: string[], options: Options) =>
  parseArgs({ args, options, allowPositionals: true, strict: true, tokens: true }).tokens;

/** The value of a flag that is given again: nothing is lost without a word. */
function again(name: string, before: string, value: string): string {
  if (LISTS.has(name)) return `${before},${value}`;
  throw new UsageError(`--${name} is given twice.`);
}

/**
 * The words of a command line as citty reads them without a doubt: each flag once, by its own name, then the rest.
 * @throws UsageError for flags that the command does not know.
 */
export async function plainWords(command: AnyCommand, words: readonly string[]): Promise<string[]> {
  const { options, mainOf } = await flagsOf(command);
  const flags = new Map<string, string | undefined>();
  const rest: string[] = [];
  for (const token of tokensOf(words, options)) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const name = mainOf.get(token.name) ?? token.name;
    const before = flags.get(name);
    const { value } = token;
    flags.set(name, before === undefined || value === undefined ? value : again(name, before, value));
  }
  const given = [...flags].map(([name, value]) => `--${name}${value === undefined ? '' : `=${value}`}`);
  return [...given, '--', ...rest];
}
