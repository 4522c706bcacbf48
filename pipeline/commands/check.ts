import { REPORTER_NAMES } from './check/reporters/names.ts';
import { command } from './command.ts';
import { jobsFlag } from './jobs.ts';
import { settingFlags } from './setting-flags.ts';

export const check = command(
  'check',
  'Prove that an output is valid, true to its sources and current; writes reports and a baseline only, where asked',
  {
    output: { type: 'positional', required: false, default: 'output', description: 'Folder of the output' },
    sources: {
      type: 'string',
      valueHint: 'folder',
      description:
        'Where the texts are (default: where `annotate` found them; corpus where that is not known)',
    },
    to: {
      type: 'string',
      alias: 'format',
      valueHint: 'json,tei,csv',
      description: 'Formats that the output must have, parted by commas (default: those that it has)',
    },
    ...settingFlags,
    ...jobsFlag,
    reporter: {
      type: 'string',
      valueHint: 'name[=file]',
      description: `Forms of the report, parted by commas, all but one to files (default: text): ${REPORTER_NAMES.join(', ')}. github prints workflow commands and fills the step summary; sarif is 2.1.0, for code scanning`,
    },
    'max-warnings': {
      type: 'string',
      valueHint: 'number',
      description: 'Fail where there are more warnings than these',
    },
    baseline: {
      type: 'string',
      valueHint: 'file',
      description: 'Findings that are known: only others count, and those that are gone must leave it',
    },
    'update-baseline': {
      type: 'boolean',
      description: 'Take out of the baseline what is gone; where there is none, begin one with all findings',
    },
    'changed-since': {
      type: 'string',
      valueHint: 'commit',
      description: 'Look only into documents that changed, or whose output did, since this commit of git',
    },
    quiet: { type: 'boolean', description: 'Print nothing where nothing is found' },
    json: { type: 'boolean', description: 'The same as --reporter json' },
  },
  async (args) => (await import('./check/run.ts')).runCheck(args),
);
