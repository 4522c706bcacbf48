import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateRecord } from '../../5-check/index.ts';
import { convert, formats } from '../../6-write/index.ts';
import { reasonOf } from '../../batch/reason.ts';
import { writeText } from '../../batch/whole-file.ts';
import type { DocumentRecord } from '../../model/records.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { namedFormats } from '../formats.ts';
import { documentsIn } from '../records.ts';
import { say, tell } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { writeCorpusWide } from './corpus-wide.ts';

interface ConvertArgs {
  readonly output: string;
  readonly to: string;
  readonly out?: string | undefined;
}

const isRecord = (value: unknown): value is DocumentRecord => validateRecord(value).length === 0;

function recordOf(output: string, id: string): DocumentRecord {
  const value: unknown = JSON.parse(readFileSync(join(output, `${id}.json`), 'utf8'));
  if (isRecord(value)) return value;
  throw new Error('it is no record of this version. Annotate the text again');
}

/**
 * Converts every record on its own: one that cannot be read is named, and the others are written, and are what speaks
 * of all documents is made from.
 */
export async function runConvert({ output, to, out = output }: ConvertArgs): Promise<ExitCode> {
  const { formats: names, forms } = namedFormats(to);
  const wanted = formats.filter(({ name }) => names.includes(name));
  const ids = documentsIn(output);
  if (ids.length === 0) throw new UsageError(`no records in ${output}. \`rubricator annotate\` makes them.`);
  const converted: string[] = [];
  for (const id of ids)
    try {
      for (const { path, content } of convert(recordOf(output, id), wanted))
        await writeText(join(out, path), content);
      converted.push(id);
    } catch (error) {
      tell(`failed ${id}: ${reasonOf(error)}\n`);
    }
  if (forms.length > 0) await writeCorpusWide(output, converted, forms, out);
  say(`${converted.length} of ${ids.length} documents converted\n`);
  return converted.length < ids.length ? EXIT.faults : EXIT.ok;
}
