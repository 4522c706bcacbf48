import type { Layer } from '../model/layer.ts';

/** How many mentions of each layer. */
export type Counts = Readonly<Record<Layer, number>>;

interface Attempt {
  /** The source's path below its root. */
  readonly id: string;
}

/** The document's files stand in the output. */
export interface Annotated extends Attempt {
  readonly status: 'annotated';
  readonly mentions: Counts;
  readonly findings: number;
}

/** Nothing of the document was written. */
export interface Failed extends Attempt {
  readonly status: 'failed';
  /** What is wrong, and what to do. */
  readonly reason: string;
}

/** What became of one source in a run. */
export type Outcome = Annotated | Failed;
