export type ReadErrorCode =
  | 'no-such-file'
  | 'same-name'
  | 'unreadable'
  | 'unknown-format'
  | 'bad-encoding'
  | 'too-long'
  | 'bad-front-matter'
  | 'bad-card'
  | 'bad-corrections'
  | 'bad-configuration'
  | 'bad-settings';

/** Why a source cannot be read. The message says what is wrong, where and what to do, without machine paths. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string) {
    super(message);
    this.name = 'ReadError';
    this.code = code;
  }
}
