import { command } from './command.ts';
import { FORMAT_NAMES } from './format-names.ts';
import { jobsFlag } from './jobs.ts';
import { settingFlags } from './setting-flags.ts';

export const annotate = command(
  'annotate',
  'Annotate the texts below the given folders: a record a text, and tables and a register for all',
  {
    paths: {
      type: 'positional',
      required: false,
      default: 'corpus',
      description: 'Folders or files, .md and .txt',
    },
    out: { type: 'string', default: 'output', valueHint: 'folder', description: 'Where the output goes' },
    to: {
      type: 'string',
      default: 'json,tei,csv',
      valueHint: 'json,tei,csv',
      description: `Formats, parted by commas: ${FORMAT_NAMES}. csv, parquet and the corpus file of tei are made from the records: they need json`,
    },
    ...settingFlags,
    ...jobsFlag,
    force: { type: 'boolean', description: 'Annotate also what has not changed since the last run' },
    watch: { type: 'boolean', description: 'Go on, and annotate again what is saved' },
    quiet: { type: 'boolean', description: 'Say only what failed' },
    json: { type: 'boolean', description: 'Print the summary as JSON, for programs' },
  },
  async (args) => (await import('./annotate/run.ts')).runAnnotate(args),
);
