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

/** Where the fault is, as far as that is known. */
export interface FaultPlace {
  /** Below the folder of the texts, with `/`; the source itself where it is left out. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** Why a source cannot be read. The message says what is wrong, where and what to do, without machine paths. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  readonly place: FaultPlace;

  constructor(code: ReadErrorCode, message: string, place: FaultPlace = {}) {
    super(message);
    this.name = 'ReadError';
    this.code = code;
    this.place = place;
  }
}
