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

/** A reader that goes away (`| head`) is no error: what is written after that is lost quietly. */
export function toleratePipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

/**
 * Writes bytes for another program to standard output, and waits until it has taken them; false when it has gone
 * away.
 */
export async function deliver(text: string): Promise<boolean> {
  if (!process.stdout.writable) return false;
  if (!process.stdout.write(text)) await Promise.race([once(process.stdout, 'drain'), closed()]);
  return process.stdout.writable;
}

let gone: Promise<unknown> | undefined;

/** Settles when standard output can take no more. */
function closed(): Promise<unknown> {
  gone ??= once(process.stdout, 'close').catch(() => undefined);
  return gone;
}

/** All of standard input, decoded. */
export async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
