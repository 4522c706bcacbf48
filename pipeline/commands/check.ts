import { command } from './command.ts';
import { settingFlags } from './setting-flags.ts';

export const check = command(
  'check',
  'Prove that an output is valid, true to its sources and current; writes nothing',
  {
    output: { type: 'positional', required: false, default: 'output', description: 'Folder of the output' },
    sources: {
      type: 'string',
      default: 'corpus',
      valueHint: 'folder',
      description: 'Where the texts are that it was made from',
    },
    to: {
      type: 'string',
      alias: 'format',
      default: 'json,tei,csv',
      valueHint: 'json,tei,csv',
      description: 'Formats that the output has, parted by commas',
    },
    ...settingFlags,
    json: { type: 'boolean', description: 'Print the findings as JSON, for programs' },
  },
  async (args) => (await import('./check/run.ts')).runCheck(args),
);
