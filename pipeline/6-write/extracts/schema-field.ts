import { SCHEMAS, type SchemaName } from '../../bridges/schemas.ts';

/** The keywords of JSON Schema by which a field is found and described. */
interface Node {
  readonly type?: unknown;
  readonly const?: unknown;
  readonly required?: unknown;
  readonly if?: unknown;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** A node, and the schema that it stands in. */
interface Place {
  readonly node: Node;
  readonly schema: Node;
}

const FILES: Readonly<Record<string, Node>> = SCHEMAS;

/** The place that `file.schema.json#/$defs/name` names, seen from a schema. */
function referred(reference: string, { schema }: Place): Place | undefined {
  const [file = '', pointer = ''] = reference.split('#');
  const root = file === '' ? schema : FILES[file.replace('.schema.json', '')];
  const node = root?.$defs?.[pointer.replace('/$defs/', '')];
  return root && node && { node, schema: root };
}

/** A property of a node, of what it refers to, of its parts, or of the items of a list. */
function property(place: Place, name: string): Place | undefined {
  const { node, schema } = place;
  const own = node.properties?.[name];
  if (own) return { node: own, schema };
  const others = [
    node.$ref === undefined ? undefined : referred(node.$ref, place),
    ...[
      ...(node.allOf ?? []),
      ...(node.anyOf ?? []),
      ...(node.oneOf ?? []),
      ...(node.items ? [node.items] : []),
    ].map((part) => ({ node: part, schema })),
  ];
  for (const other of others) {
    const found = other && property(other, name);
    if (found) return found;
  }
  return undefined;
}

/** What a schema says of a field. */
interface Described {
  readonly description: string;
  readonly values: readonly unknown[];
  readonly example: unknown;
}

/** @throws Error where the schema has no such field: a fault of a table. */
export function schemaField(name: SchemaName, path: string): Described {
  const schema = FILES[name] ?? {};
  const [first = '', ...rest] = path.split('.');
  const definition = schema.$defs?.[first];
  let place: Place | undefined = definition
    ? { node: definition, schema }
    : property({ node: schema, schema }, first);
  for (const part of rest) place = place && property(place, part);
  if (place === undefined) throw new Error(`${name}.schema.json has no field ${path}`);
  const behind = place.node.$ref === undefined ? undefined : referred(place.node.$ref, place)?.node;
  const own = place.node;
  return {
    description: own.description ?? behind?.description ?? '',
    values: own.enum ?? behind?.enum ?? [],
    example: own.examples?.[0] ?? behind?.examples?.[0],
  };
}
