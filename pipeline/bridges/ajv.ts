import { createRequire } from 'node:module';
import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import { SCHEMAS, type SchemaName } from './schemas.ts';

/** One thing that is wrong with a value. */
export interface Fault {
  /** Keys and indexes from the root of the value to the place. */
  readonly path: readonly string[];
  readonly message: string;
}

/** ajv costs 50 ms to load: it is loaded when something is validated. Being CommonJS it can be, synchronously. */
const load = createRequire(import.meta.url);

let loaded: Ajv2020 | undefined;

function ajv(): Ajv2020 {
  if (loaded) return loaded;
  // `require` has no types; the modules are those that their names say.
  const { Ajv2020: Ajv } = load('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const formats = load('ajv-formats') as typeof import('ajv-formats');
  loaded = new Ajv({
    schemas: Object.values(SCHEMAS),
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    verbose: true,
  });
  formats.default(loaded);
  return loaded;
}

const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

const listed = (values: unknown): string =>
  Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : JSON.stringify(values);

/** Which keys of a value a schema names. */
const named = (schema: unknown, value: unknown): string[] =>
  [...(JSON.stringify(schema) ?? '').matchAll(/"([^"]+)"/g)]
    .map(([, key = '']) => key)
    .filter((key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key))
    .map((key) => `“${key}”`);

/** The keys that there are, for one that there is not. */
function known({ parentSchema: { properties = {} } = {} }: ErrorObject): string {
  const keys = Object.keys(properties).filter((key) => !key.startsWith('$'));
  return keys.length === 0 ? '' : `; there are ${listed(keys)}`;
}

/** What is wrong in words; `verbose` gives the value itself. */
function messageOf(error: ErrorObject): string {
  const { keyword, params, message, data, schema, propertyName } = error;
  const shown = JSON.stringify(data)?.slice(0, 80);
  const said = (name: string): unknown => params[name];
  if (propertyName !== undefined && keyword === 'enum')
    return `has an unknown key “${propertyName}”; there are ${listed(said('allowedValues'))}`;
  switch (keyword) {
    case 'enum':
      return `is ${shown}; it must be one of ${listed(said('allowedValues'))}`;
    case 'const':
      return `is ${shown}; it must be ${listed(said('allowedValue'))}`;
    case 'discriminator':
      return `has an unknown ${String(said('tag'))}: ${listed(said('tagValue'))}`;
    case 'not':
      return `has ${named(schema, data).join(', ')}, which its other keys rule out`;
    case 'required':
      return `lacks “${String(said('missingProperty'))}”`;
    case 'additionalProperties':
      return `has an unknown key “${String(said('additionalProperty'))}”${known(error)}`;
    case 'unevaluatedProperties':
      return `has an unknown key “${String(said('unevaluatedProperty'))}”`;
    case 'minProperties':
    case 'minItems':
    case 'minLength':
      return said('limit') === 1 ? 'is empty' : (message ?? keyword);
    case 'type':
    case 'pattern':
    case 'format':
      return `is ${shown}; it ${message}`;
    default:
      return message ?? keyword;
  }
}

/**
 * What merely follows from a fault further in: a branch that failed, and keys beside the fault that ajv no longer
 * counts as known.
 */
const CONSEQUENCES = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'propertyNames', 'unevaluatedProperties']);

/** Keys that a schema of names has refused already, saying which there are: others refuse them again. */
function refusedByName(errors: readonly ErrorObject[]): ReadonlySet<string> {
  const names = errors.flatMap(({ propertyName, instancePath }) =>
    propertyName === undefined ? [] : [`${instancePath}/${propertyName}`],
  );
  return new Set(names);
}

/** The faults that stand for themselves, and those consequences that no such fault explains. */
function withoutConsequences(errors: readonly ErrorObject[]): ErrorObject[] {
  const explained = new Set<string>();
  for (const { keyword, instancePath } of errors) {
    if (CONSEQUENCES.has(keyword)) continue;
    const keys = instancePath.split('/');
    for (let depth = 1; depth <= keys.length; depth++) explained.add(keys.slice(0, depth).join('/'));
  }
  const refused = refusedByName(errors);
  return errors.filter(({ keyword, instancePath, params }) => {
    if (CONSEQUENCES.has(keyword)) return !explained.has(instancePath);
    const { additionalProperty: key } = params;
    return keyword !== 'additionalProperties' || !refused.has(`${instancePath}/${key}`);
  });
}

/** Validates against one schema; an empty list means valid. Each fault once, without what merely follows from it. */
export function faultFinder(schema: SchemaName): (value: unknown) => Fault[] {
  const { $id } = SCHEMAS[schema];
  return (value) => {
    const validate = ajv().getSchema($id);
    if (validate === undefined) throw new Error(`no schema ${$id}`);
    if (validate(value)) return [];
    const faults = withoutConsequences(validate.errors ?? []).map((error) => ({
      path: pathOf(error.instancePath),
      message: messageOf(error),
    }));
    return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
  };
}

/** Validates against one schema; gives one line a fault, with its place. */
export function validator(schema: SchemaName): (value: unknown) => string[] {
  const find = faultFinder(schema);
  return (value) => find(value).map(({ path, message }) => `${path.join('.') || 'the whole'} ${message}`);
}
