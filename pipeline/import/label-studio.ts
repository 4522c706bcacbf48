import { type EditedMention, ImportError, idIn, layerNamed } from './edited-mention.ts';
import { member, members, offsetOf, parsedJson, textOf } from './untyped.ts';

function mentionIn(region: unknown): EditedMention {
  const value = member(region, 'value');
  return {
    layer: layerNamed(members(value, 'labels')[0]),
    start: offsetOf(member(value, 'start')),
    end: offsetOf(member(value, 'end')),
    words: textOf(member(value, 'text')),
    note: textOf(members(member(region, 'meta'), 'text')[0]),
    ...idIn(textOf(member(region, 'id'))),
  };
}

/** The task of a document in an export of one or of many. */
function taskOf(content: string, documentId: string): unknown {
  const parsed = parsedJson(content);
  const tasks: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (tasks.length < 2) return tasks[0];
  const found = tasks.filter((task) => member(member(task, 'data'), 'document') === documentId);
  if (found.length === 1) return found[0];
  throw new ImportError(`${found.length} of its ${tasks.length} tasks are of ${documentId}; one has to be.`);
}

/** The last annotation of the task of a document: predictions are no person's work. */
export function readLabelStudio(content: string, documentId: string): EditedMention[] {
  const task = taskOf(content, documentId);
  const annotation = members(task, 'annotations').at(-1);
  if (annotation === undefined) throw new ImportError('no person has annotated its task.');
  return members(annotation, 'result')
    .filter((region) => member(region, 'type') === 'labels')
    .map(mentionIn);
}
