import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateRecord } from '../../5-check/index.ts';
import { convert, type Format, formats } from '../../6-write/index.ts';
import { TABLE_FORMS } from '../../batch/corpus-wide.ts';
import { reasonOf } from '../../batch/reason.ts';
import { writeText } from '../../batch/whole-file.ts';
import type { DocumentRecord } from '../../model/records.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { wantedFormats } from '../formats.ts';
import { documentsIn } from '../records.ts';
import { say, tell } from '../streams.ts';
import { UsageError } from '../usage-error.ts';

interface ConvertArgs {
  readonly output: string;
  readonly to: string;
  readonly out?: string | undefined;
}

function formatsOf(to: string): Format[] {
  if (TABLE_FORMS.some((form) => to.split(',').includes(form)))
    throw new UsageError('the tables are made by `rubricator annotate`, which redoes nothing that stands.');
  const wanted = wantedFormats(to).formats;
  return formats.filter(({ name }) => wanted.includes(name));
}

const isRecord = (value: unknown): value is DocumentRecord => validateRecord(value).length === 0;

function recordOf(output: string, id: string): DocumentRecord {
  const value: unknown = JSON.parse(readFileSync(join(output, `${id}.json`), 'utf8'));
  if (isRecord(value)) return value;
  throw new Error('it is no record of this version. Annotate the text again');
}

/** Converts every record on its own: one that cannot be read is named, and the others are written. */
export async function runConvert({ output, to, out = output }: ConvertArgs): Promise<ExitCode> {
  const wanted = formatsOf(to);
  const ids = documentsIn(output);
  if (ids.length === 0) throw new UsageError(`no records in ${output}. \`rubricator annotate\` makes them.`);
  let failed = 0;
  for (const id of ids)
    try {
      for (const { path, content } of convert(recordOf(output, id), wanted))
        await writeText(join(out, path), content);
    } catch (error) {
      failed++;
      tell(`failed ${id}: ${reasonOf(error)}\n`);
    }
  say(`${ids.length - failed} of ${ids.length} documents converted\n`);
  return failed > 0 ? EXIT.faults : EXIT.ok;
}
