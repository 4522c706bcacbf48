import type { SchemaName } from '../../bridges/schemas.ts';

/** What a column means: a field of a schema, as the schema describes it. */
interface OfSchema {
  readonly schema: SchemaName;
  /** Names of properties, parted by points; the first may be a definition of the schema. */
  readonly field: string;
  /** What the table does to it. */
  readonly note?: string;
  /** Where the table shows it otherwise than the record. */
  readonly example?: string;
}

/** Or something that only the table has. */
interface OfTable {
  readonly words: string;
  readonly example: string;
}

export type Meaning = OfSchema | OfTable;

export const field = (
  schema: SchemaName,
  name: string,
  more: { note?: string; example?: string } = {},
): OfSchema => ({
  schema,
  field: name,
  ...more,
});

export const own = (words: string, example: string): OfTable => ({ words, example });
