import { REPORTER_NAMES } from './check/reporters/names.ts';
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
    reporter: {
      type: 'enum',
      options: [...REPORTER_NAMES],
      description:
        'Form of the report (default: text): json for programs, sarif 2.1.0 for code scanning, github for a workflow (and its step summary), junit for test reports',
    },
    quiet: { type: 'boolean', description: 'Print nothing where nothing is found' },
    json: { type: 'boolean', description: 'The same as --reporter json' },
  },
  async (args) => (await import('./check/run.ts')).runCheck(args),
);
