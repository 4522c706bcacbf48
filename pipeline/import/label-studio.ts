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

/** The last annotation of the one task in an export: predictions are no person's work. */
export function readLabelStudio(content: string): EditedMention[] {
  const tasks = parsedJson(content);
  const [task, ...others] = Array.isArray(tasks) ? tasks : [tasks];
  if (others.length > 0) throw new ImportError('it has several tasks. Export one task a file.');
  const annotation = members(task, 'annotations').at(-1);
  if (annotation === undefined) throw new ImportError('no person has annotated its task.');
  return members(annotation, 'result')
    .filter((region) => member(region, 'type') === 'labels')
    .map(mentionIn);
}
