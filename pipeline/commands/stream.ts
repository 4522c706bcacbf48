import { command } from './command.ts';
import { settingFlags } from './setting-flags.ts';

export const stream = command(
  'stream',
  'Annotate JSON Lines from standard input: {"id", "text", …} a line in, a document record a line out, in order',
  settingFlags,
  async (args) => (await import('./stream/run.ts')).runStream(args),
);
