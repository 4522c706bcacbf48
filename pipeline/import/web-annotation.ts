import { type EditedMention, ImportError, idIn, layerNamed } from './edited-mention.ts';
import { listed, member, members, offsetOf, parsedJson, textOf } from './untyped.ts';

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

/** The annotations of a page, of the first page of a collection, or of a bare list. */
function annotationsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const items = member(member(value, 'first') ?? value, 'items');
  if (items === undefined) throw new ImportError('it is no page of annotations: it has no items.');
  return listed(items);
}

/** The mentions of W3C Web Annotations. */
export const readWebAnnotation = (content: string): EditedMention[] =>
  annotationsIn(parsedJson(content)).map(mentionIn);
