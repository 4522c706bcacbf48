import {
  type EditedFile,
  type EditedMention,
  type EditedRelation,
  ImportError,
  idIn,
  layerNamed,
} from './edited-mention.ts';
import type { Wanted } from './reader.ts';
import { member, members, offsetOf, parsedJson, textOf } from './untyped.ts';

/** How a region is called that has no words: by its place in the list, from 1. */
const nameOf = (region: unknown, n: number): string =>
  `mention ${n}, “${textOf(member(member(region, 'value'), 'text'))}”,`;

function mentionIn(region: unknown, i: number): EditedMention {
  const value = member(region, 'value');
  const note = members(member(region, 'meta'), 'text').map(textOf).join(' ').trim();
  return {
    layer: layerNamed(members(value, 'labels')[0], nameOf(region, i + 1)),
    start: offsetOf(member(value, 'start')),
    end: offsetOf(member(value, 'end')),
    words: textOf(member(value, 'text')),
    ...(note === '' ? {} : { note }),
    ...idIn(textOf(member(region, 'id'))),
  };
}

/** The task of a document in an export of one or of many. */
function taskOf(content: string, documentId: string): unknown {
  const parsed = parsedJson(content);
  const tasks: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (tasks.some((task) => member(task, 'data') === undefined))
    throw new ImportError(
      'its tasks have no “data”. Export in the form JSON: JSON-MIN and the others lack what is needed.',
    );
  if (tasks.length < 2) return tasks[0];
  const found = tasks.filter((task) => member(member(task, 'data'), 'document') === documentId);
  if (found.length === 1) return found[0];
  throw new ImportError(`${found.length} of its ${tasks.length} tasks are of ${documentId}; one has to be.`);
}

/** Who made an annotation: the address where the export gives it, else the number. */
function annotatorOf(annotation: unknown): string {
  const by = member(annotation, 'completed_by');
  const said = textOf(member(by, 'email')) || (member(by, 'id') ?? by);
  return typeof said === 'string' || typeof said === 'number' ? String(said) : 'somebody';
}

interface Work {
  readonly annotation: unknown;
  readonly remarks: readonly string[];
}

/** What a person has made of the task: not what was skipped; of several the one that is wanted, else the last. */
function workOf(task: unknown, { annotator }: Wanted): Work {
  const all = members(task, 'annotations');
  if (all.length === 0)
    throw new ImportError('nobody has annotated the text in Label Studio: it holds no annotations.');
  const done = all.filter((one) => member(one, 'was_cancelled') !== true);
  const names = [...new Set(done.map(annotatorOf))];
  const wanted = annotator === undefined ? done : done.filter((one) => annotatorOf(one) === annotator);
  const annotation = wanted.at(-1);
  if (annotation !== undefined) {
    const others =
      done.length > 1 && annotator === undefined
        ? [
            `it was annotated ${done.length} times (by ${names.join(', ')}): the last is taken, by ${annotatorOf(annotation)}. --annotator takes another’s.`,
          ]
        : [];
    return { annotation, remarks: others };
  }
  throw new ImportError(
    done.length === 0
      ? 'it was skipped: every annotation of it is cancelled.'
      : `“${annotator}” has not annotated it. There are: ${names.join(', ')}.`,
  );
}

function relationsIn(results: readonly unknown[], regions: ReadonlyMap<unknown, EditedMention>) {
  const left: string[] = [];
  const relations = results.flatMap((result): EditedRelation[] => {
    if (member(result, 'type') !== 'relation') return [];
    const labels = members(result, 'labels').map(textOf);
    const ends = ['from_id', 'to_id'].map((key) => regions.get(member(result, key)));
    const [from, to] = member(result, 'direction') === 'left' ? ends.reverse() : ends;
    if (from !== undefined && to !== undefined && labels.length > 0 && member(result, 'direction') !== 'bi')
      return labels.map((type) => ({ type, from, to }));
    left.push(
      `a relation from “${from?.words ?? ''}” to “${to?.words ?? ''}”: it has no label, or no direction`,
    );
    return [];
  });
  return { relations, left };
}

/** What else was answered, by its kind. */
function othersIn(results: readonly unknown[]): string[] {
  const types = results.map((result) => textOf(member(result, 'type')));
  return [...new Set(types)]
    .filter((type) => type !== 'labels' && type !== 'relation')
    .map(
      (type) =>
        `${types.filter((one) => one === type).length} × ${type}: corrections hold labels and relations`,
    );
}

/** The annotation of the task of a document: predictions are no person's work. */
export function readLabelStudio(content: string, wanted: Wanted): EditedFile {
  const task = taskOf(content, wanted.id);
  const { annotation, remarks } = workOf(task, wanted);
  const results = members(annotation, 'result');
  const labelled = results.filter((result) => member(result, 'type') === 'labels');
  const mentions = labelled.map(mentionIn);
  const regions = new Map(labelled.map((region, i) => [member(region, 'id'), mentions[i]]));
  const named = new Map(
    [...regions].flatMap(([id, mention]) => (mention === undefined ? [] : [[id, mention]])),
  );
  const { relations, left } = relationsIn(results, named);
  const mark = textOf(member(member(task, 'data'), 'record'));
  return {
    mentions,
    relations,
    marks: mark === '' ? [] : [mark],
    left: [...left, ...othersIn(results)],
    remarks,
  };
}
