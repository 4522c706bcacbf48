import { type EditedMention, ImportError, idIn, layerNamed } from './edited-mention.ts';
import { member, members, offsetOf, parsedJson, textOf } from './untyped.ts';

const typed = (list: readonly unknown[], key: string, value: string): unknown =>
  list.find((one) => member(one, key) === value);

function mentionIn(item: unknown): EditedMention {
  const bodies = members(item, 'body');
  const selectors = members(member(item, 'target'), 'selector');
  const position = typed(selectors, 'type', 'TextPositionSelector');
  if (position === undefined)
    throw new ImportError(`annotation ${textOf(member(item, 'id'))} has no TextPositionSelector.`);
  return {
    layer: layerNamed(member(typed(bodies, 'purpose', 'tagging'), 'value')),
    start: offsetOf(member(position, 'start')),
    end: offsetOf(member(position, 'end')),
    words: textOf(member(typed(selectors, 'type', 'TextQuoteSelector'), 'exact')),
    note: textOf(member(typed(bodies, 'purpose', 'describing'), 'value')),
    ...idIn(textOf(member(item, 'id')).split('#').at(-1) ?? ''),
  };
}

/** The mentions of a page of W3C Web Annotations. */
export const readWebAnnotation = (content: string): EditedMention[] =>
  members(parsedJson(content), 'items').map(mentionIn);
