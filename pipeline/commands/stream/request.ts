import { validator } from '../../bridges/ajv.ts';
import type { StreamError, StreamRequest } from '../../model/records.ts';

/** What a line asks for, or what is wrong with it. */
export type Request = StreamRequest | StreamError;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

const refused = (id: string | null, code: StreamError['error']['code'], message: string): StreamError => ({
  id,
  error: { code, message },
});

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The `id` of what may be no request at all, so that the sender knows which line failed. */
function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}

/** Reads a line. `number` counts lines from 1, for messages. */
export function readRequest(line: Uint8Array, number: number): Request {
  let text: string;
  try {
    text = UTF8.decode(line);
  } catch (error) {
    return refused(null, 'bad-encoding', `line ${number} is not UTF-8: ${reason(error)}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(null, 'bad-json', `line ${number} is not JSON: ${reason(error)}`);
  }
  const faults = validator('stream-request')(value);
  // Without faults the value is as the schema says, from which the type is made.
  if (faults.length === 0) return value as StreamRequest;
  return refused(idOf(value), 'bad-request', `line ${number}: ${faults.join('; ')}`);
}
