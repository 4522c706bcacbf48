import { SCHEMAS, type SchemaName } from '../../bridges/schemas.ts';

/** The keys of one kind of object in the order in which its schema declares them, and the orders of what they hold. */
export interface KeyOrder {
  readonly keys: readonly string[];
  readonly ranks: ReadonlyMap<string, number>;
  readonly members: ReadonlyMap<string, KeyOrder>;
  /** Of the items, where it is a list. */
  readonly items: KeyOrder | undefined;
}

/** The keywords of JSON Schema that say which keys an object has, and those by which a node is known to be one. */
interface SchemaNode {
  readonly type?: unknown;
  readonly required?: unknown;
  readonly const?: unknown;
  readonly enum?: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  /** Says which keys must be there, never which there are. */
  readonly if?: unknown;
}

const FILES: Readonly<Record<string, SchemaNode>> = SCHEMAS;

/** The node that `file.schema.json#/$defs/name` names, with the file that it stands in. */
function resolved(reference: string, file: string): { node: SchemaNode; file: string } {
  const [path = '', pointer] = reference.split('#');
  const target = path === '' ? file : path.replace('.schema.json', '');
  const root = FILES[target] ?? {};
  const name = pointer?.replace('/$defs/', '');
  return { node: name === undefined ? root : (root.$defs?.[name] ?? {}), file: target };
}

function orderOf(node: SchemaNode, file: string): KeyOrder {
  const members = new Map<string, KeyOrder>();
  let items: KeyOrder | undefined;
  const take = (order: KeyOrder): void => {
    for (const key of order.ranks.keys())
      members.set(key, order.members.get(key) ?? members.get(key) ?? NO_ORDER);
    items = order.items ?? items;
  };
  if (node.$ref !== undefined) {
    const target = resolved(node.$ref, file);
    take(orderOf(target.node, target.file));
  }
  for (const part of [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])])
    take(orderOf(part, file));
  for (const [key, member] of Object.entries(node.properties ?? {})) members.set(key, orderOf(member, file));
  if (node.items !== undefined) items = orderOf(node.items, file);
  return ordered([...members.keys()], members, items);
}

const ordered = (
  keys: readonly string[],
  members: ReadonlyMap<string, KeyOrder>,
  items: KeyOrder | undefined,
): KeyOrder => ({ keys, ranks: new Map(keys.map((key, rank) => [key, rank])), members, items });

const NO_ORDER = ordered([], new Map(), undefined);

/** The order of a schema; `first` are keys that stand before all others. */
export function keyOrder(schema: SchemaName, first: readonly string[] = []): KeyOrder {
  const { keys, members, items } = orderOf(FILES[schema] ?? {}, schema);
  return ordered([...new Set([...first, ...keys])], members, items);
}

const rankIn = ({ ranks }: KeyOrder, key: string): number => ranks.get(key) ?? Number.POSITIVE_INFINITY;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Mostly the keys stand in order already: looking costs far less than copying. */
function isInOrder(value: unknown, order: KeyOrder): boolean {
  if (!isObject(value)) return true;
  if (Array.isArray(value)) return value.every((item) => isInOrder(item, order.items ?? NO_ORDER));
  const { keys, ranks, members } = order;
  let at = 0;
  for (const key in value) {
    while (at < keys.length && keys[at] !== key) at++;
    if (at === keys.length && ranks.has(key)) return false;
    const item = value[key];
    if (isObject(item) && !isInOrder(item, members.get(key) ?? NO_ORDER)) return false;
  }
  return true;
}

/** A value with its keys in order, so that equal values are equal bytes however they were made. */
export function inKeyOrder(value: unknown, order: KeyOrder): unknown {
  if (!isObject(value) || isInOrder(value, order)) return value;
  if (Array.isArray(value)) return value.map((item) => inKeyOrder(item, order.items ?? NO_ORDER));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort((a, b) => rankIn(order, a) - rankIn(order, b)))
    copy[key] = inKeyOrder(value[key], order.members.get(key) ?? NO_ORDER);
  return copy;
}
