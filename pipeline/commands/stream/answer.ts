import { fromString, ReadError } from '../../1-read/index.ts';
import { toRecord } from '../../6-write/index.ts';
import { annotate } from '../../annotate.ts';
import type { DocumentRecord, Settings, StreamError, StreamRequest } from '../../model/records.ts';
import { type Request, readRequest } from './request.ts';

function recordOf(request: StreamRequest, settings: Partial<Settings>): DocumentRecord {
  const { id, text, format = 'plain', language, jurisdiction, referenceDate, metadata = {} } = request;
  const own = {
    ...(language === undefined ? {} : { language }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(referenceDate === undefined ? {} : { referenceDate }),
  };
  return toRecord(annotate(fromString(text, { id, format, metadata, settings: { ...settings, ...own } })));
}

function failure({ id }: StreamRequest, error: unknown): StreamError {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof ReadError
    ? { id, error: { code: 'bad-request', message } }
    : { id, error: { code: 'failed', message: `the program failed on this text: ${message}` } };
}

/** The answer to one line: a record, or what is wrong. Never throws. What a request says overrides `settings`. */
export function answer(
  line: Uint8Array,
  number: number,
  settings: Partial<Settings>,
): DocumentRecord | StreamError {
  const request: Request = readRequest(line, number);
  if ('error' in request) return request;
  try {
    return recordOf(request, settings);
  } catch (error) {
    return failure(request, error);
  }
}
