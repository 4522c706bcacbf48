import type { Entry } from './manifest.ts';

/** The document's files stand in the output. */
interface Done {
  /** `unchanged`: they stood there already, made from the same. */
  readonly status: 'annotated' | 'unchanged';
  readonly id: string;
  readonly entry: Entry;
}

/** The document's files were not written. */
export interface Failed {
  readonly status: 'failed';
  readonly id: string;
  /** What is wrong, and what to do. */
  readonly reason: string;
  /** The file at fault where it is not the text itself, such as a card: many texts may fail by it. */
  readonly about?: string;
  /** What an earlier run made of it is still in the output, and in the tables and the register. */
  readonly stands?: boolean;
}

/** What became of one source in a run. */
export type Outcome = Done | Failed;
