import { codePointsOf } from '../model/code-points.ts';
import { placesOf } from '../model/places.ts';
import type { Span } from '../model/span.ts';
import { type EditedFile, type EditedMention, ImportError, idIn, layerNamed } from './edited-mention.ts';
import type { Wanted } from './reader.ts';
import { listed, member, members, offsetOf, parsedJson, textOf } from './untyped.ts';

const typed = (list: readonly unknown[], key: string, value: string): unknown =>
  list.find((one) => member(one, key) === value);

/** Where a quote stands, if its surroundings leave one place. */
function quotedSpan(selector: unknown, text: string): Span | undefined {
  const [prefix = '', exact = '', suffix = ''] = ['prefix', 'exact', 'suffix'].map((key) =>
    textOf(member(selector, key)),
  );
  if (exact === '') return undefined;
  const alone = placesOf(text, exact);
  const places =
    alone.length === 1 ? alone : placesOf(text, prefix + exact + suffix).map((at) => at + prefix.length);
  const [at] = places;
  if (at === undefined || places.length > 1) return undefined;
  const { fromUnits } = codePointsOf(text);
  return { start: fromUnits(at), end: fromUnits(at + exact.length) };
}

function spanOf(selectors: readonly unknown[], text: string, name: string): Span {
  const position = typed(selectors, 'type', 'TextPositionSelector');
  if (position !== undefined)
    return { start: offsetOf(member(position, 'start')), end: offsetOf(member(position, 'end')) };
  const quoted = quotedSpan(typed(selectors, 'type', 'TextQuoteSelector'), text);
  if (quoted !== undefined) return quoted;
  throw new ImportError(
    `${name} has no TextPositionSelector, and no TextQuoteSelector whose words stand in the text once.`,
  );
}

/** What is said beside the mention: its value, or what a person has written. */
function noteOf(bodies: readonly unknown[]): { readonly note?: string } {
  const said = bodies
    .filter((body) => !['tagging', 'classifying'].includes(textOf(member(body, 'purpose'))))
    .map((body) => textOf(member(body, 'value')))
    .filter((value) => value !== '');
  return said.length === 0 ? {} : { note: said.join(' ') };
}

/** The JSON of what the mention means. */
function ownOf(bodies: readonly unknown[]): { readonly own?: string } {
  const own = textOf(member(typed(bodies, 'purpose', 'classifying'), 'value'));
  return own === '' ? {} : { own };
}

function mentionIn(item: unknown, n: number, text: string): EditedMention {
  const bodies = members(item, 'body');
  const selectors = members(member(item, 'target'), 'selector');
  const id = textOf(member(item, 'id'));
  const name = id === '' ? `annotation ${n}` : `annotation ${n} (${id})`;
  const tag = typed(bodies, 'purpose', 'tagging') ?? (bodies.length === 1 ? bodies[0] : undefined);
  return {
    layer: layerNamed(member(tag, 'value'), name),
    ...spanOf(selectors, text, name),
    words: textOf(member(typed(selectors, 'type', 'TextQuoteSelector'), 'exact')),
    ...noteOf(bodies.filter((body) => body !== tag)),
    ...ownOf(bodies),
    ...idIn(id.split('#').at(-1) ?? ''),
  };
}

/** The annotations of a page, of the first page of a collection, or of a bare list. */
function annotationsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const items = member(member(value, 'first') ?? value, 'items');
  if (items === undefined) throw new ImportError('it is no page of annotations: it has no items.');
  return listed(items);
}

/** The record by which the writer says an annotation was made: `…#record=1f2e3d4c`. */
const MARK = /#record=([0-9a-f]{8})$/;

/** The mentions of W3C Web Annotations. */
export function readWebAnnotation(content: string, { text }: Wanted): EditedFile {
  const items = annotationsIn(parsedJson(content));
  return {
    mentions: items.map((item, i) => mentionIn(item, i + 1, text)),
    marks: items.flatMap((item) => MARK.exec(textOf(member(item, 'via')))?.[1] ?? []),
    left: [],
    remarks: [],
  };
}
