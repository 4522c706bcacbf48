import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundSource } from '../1-read/index.ts';

/** A source with the length of its file in bytes; 0 where the file has vanished. */
export interface Sized {
  readonly source: FoundSource;
  readonly size: number;
}

export const sized = (sources: readonly FoundSource[]): Promise<Sized[]> =>
  Promise.all(
    sources.map(async (source) => {
      const size = await stat(join(source.root, source.id)).then(
        (found) => found.size,
        () => 0,
      );
      return { source, size };
    }),
  );

/** Bytes of text that are worth a message to a thread. */
const GROUP = 200_000;

/** Neighbouring sources put together until a group is worth its message; a large one stands alone. */
export function* groupsOf(sources: readonly Sized[]): Generator<FoundSource[]> {
  let group: FoundSource[] = [];
  let bytes = 0;
  for (const { source, size } of sources) {
    group.push(source);
    bytes += size;
    if (bytes < GROUP) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}
