import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

const { NO_COLOR = '', TERM } = process.env;

/** Moving lines only where somebody looks. */
export const isTerminal = (stream: NodeJS.WriteStream): boolean => stream.isTTY === true && TERM !== 'dumb';

const isColoured = (stream: NodeJS.WriteStream): boolean => isTerminal(stream) && NO_COLOR === '';

const shown = (stream: NodeJS.WriteStream, text: string): string =>
  isColoured(stream) ? text : stripVTControlCharacters(text);

/** To standard output: what the command was asked for. */
export const say = (text: string): void => {
  process.stdout.write(shown(process.stdout, text));
};

/** To standard error: messages. */
export const tell = (text: string): void => {
  process.stderr.write(shown(process.stderr, text));
};

/** Streams whose reader has gone away. Node's own streams do not tell. */
const broken = new Set<NodeJS.WriteStream>();

/** A reader that goes away (`| head`) is no error: what is written after that is lost quietly. */
export function toleratePipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      broken.add(stream);
    });
}

/**
 * Writes a line for another program to standard output, and waits until it has been taken; false when the other one
 * has gone away.
 */
export async function deliver(text: string): Promise<boolean> {
  const { stdout } = process;
  // A broken pipe ends the waiting by an error, which has been noted.
  if (!broken.has(stdout) && !stdout.write(text)) await once(stdout, 'drain').catch(() => undefined);
  return !broken.has(stdout);
}

/** All of standard input, decoded. */
export async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
