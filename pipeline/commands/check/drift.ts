import type { Annotation, DocumentRecord } from '../../model/records.ts';
import { summarise } from '../../model/summary.ts';

/** How the annotations of a fresh run differ from those that stand on disk, by id. */
interface Drift {
  readonly added: readonly Annotation[];
  readonly removed: readonly Annotation[];
  readonly changed: readonly Annotation[];
}

const byId = (record: DocumentRecord): Map<string, Annotation> =>
  new Map(record.annotations.map((annotation) => [annotation.id, annotation]));

function driftOf(found: DocumentRecord, fresh: DocumentRecord): Drift {
  const before = byId(found);
  const after = byId(fresh);
  const differs = ({ id }: Annotation): boolean =>
    before.has(id) && JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id));
  return {
    added: fresh.annotations.filter(({ id }) => !before.has(id)),
    removed: found.annotations.filter(({ id }) => !after.has(id)),
    changed: fresh.annotations.filter(differs),
  };
}

/** How many annotations of each kind of difference are named. */
const NAMED = 3;

function named(sign: string, annotations: readonly Annotation[]): string[] {
  const first = annotations
    .slice(0, NAMED)
    .map((annotation) => `${sign}“${annotation.text}” ${summarise(annotation)}`);
  return annotations.length > NAMED ? [...first, `${sign}${annotations.length - NAMED} more`] : first;
}

/** The difference in one line; undefined where the annotations are the same. */
export function driftText(found: DocumentRecord, fresh: DocumentRecord): string | undefined {
  const { added, removed, changed } = driftOf(found, fresh);
  if (added.length + removed.length + changed.length === 0) return undefined;
  const names = [...named('+', added), ...named('-', removed), ...named('~', changed)];
  return `+${added.length} -${removed.length} ~${changed.length} annotations: ${names.join('; ')}`;
}
