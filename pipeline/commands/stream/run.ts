import { EXIT, type ExitCode } from '../exit-code.ts';
import type { SettingArgs } from '../setting-flags.ts';
import { settingsFrom } from '../settings-from.ts';
import { deliver } from '../streams.ts';
import { answer } from './answer.ts';
import { linesOf } from './lines.ts';

/**
 * A line is answered before the next is read, and the next is not read before the reader has taken the answer: memory
 * holds one text at a time.
 */
export async function runStream(args: SettingArgs): Promise<ExitCode> {
  const settings = settingsFrom(args);
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    if (!(await deliver(`${JSON.stringify(answer(line, number, settings))}\n`))) break;
  }
  return EXIT.ok;
}
