import { createRequire } from 'node:module';
import type { ByteWriter, ParquetWriter } from 'hyparquet-writer';

/** What a column holds; `day` is an ISO date, `decimal` a number in units of the last digit behind the point. */
type ParquetType = 'string' | 'integer' | 'decimal' | 'boolean' | 'day' | 'list';

export interface ParquetColumn {
  readonly name: string;
  readonly type: ParquetType;
}

export type ParquetValue = string | number | bigint | boolean | readonly string[] | undefined;

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

const PRIMITIVES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  // Sixteen bytes hold 38 digits.
  decimal: { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, converted_type: 'DECIMAL' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
} as const;

const OPTIONAL = { repetition_type: 'OPTIONAL' } as const;

/** Digits of a decimal: in all, and behind the point. */
export interface Digits {
  readonly precision: number;
  readonly scale: number;
}

/** A column in the words of Parquet; a list has three levels. */
function elements({ name, type }: ParquetColumn, digits: Digits): Schema {
  if (type === 'decimal') return [{ name, ...PRIMITIVES.decimal, ...digits, ...OPTIONAL }];
  if (type !== 'list') return [{ name, ...PRIMITIVES[type], ...OPTIONAL }];
  return [
    { name, num_children: 1, converted_type: 'LIST', ...OPTIONAL },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
    { name: 'element', ...PRIMITIVES.string, ...OPTIONAL },
  ];
}

/** Rows that are written together: enough to compress well, few enough to hold. */
const GROUP = 20_000;

/** hyparquet-writer costs 44 ms to load: it is loaded when a table is begun. */
const load = createRequire(import.meta.url);

const cell = (value: ParquetValue, type: ParquetType): unknown =>
  value === undefined ? null : type === 'day' ? new Date(`${String(value)}T00:00:00Z`) : value;

/** A Parquet file in the making: groups of rows are compressed as they fill. */
export class ParquetFile {
  readonly #columns: readonly ParquetColumn[];
  readonly #bytes: ByteWriter;
  readonly #writer: ParquetWriter;
  #rows: (readonly ParquetValue[])[] = [];

  constructor(columns: readonly ParquetColumn[], digits: Digits) {
    // `require` has no types; the module is what its name says.
    const library = load('hyparquet-writer') as typeof import('hyparquet-writer');
    this.#columns = columns;
    this.#bytes = new library.ByteWriter();
    const schema: Schema = [
      { name: 'root', num_children: columns.length },
      ...columns.flatMap((column) => elements(column, digits)),
    ];
    this.#writer = new library.ParquetWriter({ writer: this.#bytes, schema, createdBy: 'rubricator' });
  }

  /** Adds rows; each has a value for every column, in order. */
  add(rows: readonly (readonly ParquetValue[])[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      if (this.#rows.length === GROUP) this.#flush();
    }
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    const columnData = this.#columns.map(({ name, type }, i) => ({
      name,
      data: this.#rows.map((row) => cell(row[i], type)),
    }));
    this.#writer.write({ columnData, rowGroupSize: GROUP });
    this.#rows = [];
  }

  /** The whole file. Nothing can be added afterwards. */
  bytes(): Uint8Array {
    this.#flush();
    this.#writer.finish();
    return this.#bytes.getBytes();
  }
}
