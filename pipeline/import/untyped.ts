import { ImportError } from './edited-mention.ts';

/** Reading JSON of other programs, which may lack anything. */
export const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** A list, or one thing where several could stand: JSON-LD writes both. */
export const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const members = (value: unknown, key: string): readonly unknown[] => listed(member(value, key));

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @throws ImportError where it is no offset. */
export function offsetOf(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new ImportError(`${JSON.stringify(value)} is no offset.`);
}

/** @throws ImportError where it is no JSON. */
export function parsedJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new ImportError('it is no JSON.');
  }
}
