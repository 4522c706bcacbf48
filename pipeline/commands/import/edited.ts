import { validateRecord } from '../../5-check/index.ts';
import { fromRecord, recordMark } from '../../6-write/index.ts';
import { correctionsBetween, ImportError, type Imported, READERS } from '../../import/index.ts';
import type { Correction, DocumentRecord } from '../../model/records.ts';
import { readFile } from '../read-file.ts';
import { UsageError } from '../usage-error.ts';

/** What was edited, and how it is to be read. */
export interface EditedArgs {
  readonly format: string;
  readonly file: string;
  readonly record: string;
  readonly annotator?: string | undefined;
  readonly 'reject-all'?: boolean | undefined;
}

/** A text file without the byte-order mark that some editors put before it. */
const contentOf = (file: string): string => readFile(file).replace(/^\ufeff/, '');

const isRecord = (value: unknown): value is DocumentRecord => validateRecord(value).length === 0;

function recordIn(file: string): DocumentRecord {
  try {
    const value: unknown = JSON.parse(contentOf(file));
    if (isRecord(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(`${file} is no record of this version. \`rubricator annotate\` makes them.`);
}

/** Refuses what would undo the work of others: an edit of an older record, and a file that has nothing of this one. */
function requireOfThis({ corrections, allGone }: Imported, ofAnother: boolean, args: EditedArgs): void {
  const { file, record } = args;
  if (ofAnother && corrections.length > 0)
    throw new UsageError(
      `${file} was made from another record of this text than ${record}, most likely an older one. Give the record that it was made from (git has it), or export anew.`,
    );
  if (allGone && args['reject-all'] !== true)
    throw new UsageError(
      `${file} has none of the mentions of ${record}. If all of them are to be rejected, say --reject-all.`,
    );
}

/** What a person has corrected in a file, by the record that it was made from. */
export function importedFrom(args: EditedArgs, signed: Pick<Correction, 'by' | 'when' | 'why'>): Imported {
  const { format, file, record, annotator } = args;
  const read = Object.hasOwn(READERS, format) ? READERS[format] : undefined;
  if (read === undefined)
    throw new UsageError(`“${format}” cannot be read back. There are: ${Object.keys(READERS).join(', ')}.`);
  const points = recordIn(record);
  const before = fromRecord(points);
  try {
    const edited = read(contentOf(file), { id: before.id, text: before.text, annotator });
    const imported = correctionsBetween(before, edited, signed);
    requireOfThis(
      imported,
      edited.marks.some((mark) => mark !== recordMark(points)),
      args,
    );
    return imported;
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
