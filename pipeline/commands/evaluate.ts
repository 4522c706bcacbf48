import { command } from './command.ts';
import { settingFlags } from './setting-flags.ts';

export const evaluate = command(
  'evaluate',
  'Compare annotations with a gold standard made by hand: precision, recall, F1, and every fault in its sentence',
  {
    gold: {
      type: 'positional',
      required: true,
      description: 'A file …gold.json, or a folder of them',
    },
    sources: {
      type: 'string',
      default: 'corpus',
      valueHint: 'folder',
      description: 'Where the texts are that gold was made for; they are annotated anew',
    },
    output: {
      type: 'string',
      valueHint: 'folder',
      description: 'Evaluate the records of this folder instead',
    },
    floors: {
      type: 'string',
      valueHint: 'file',
      description: 'The F1 that must be held (default: floors.json beside the gold, where it is there)',
    },
    against: {
      type: 'string',
      valueHint: 'folder',
      description:
        'Print what is gained and lost against the records there, or at a commit (commit, commit:folder); a fall of F1 beyond the tolerance fails',
    },
    tolerance: {
      type: 'string',
      valueHint: 'part',
      description:
        'How far F1 may fall below a floor or the other run, as a part of 1 (default: that of the floors)',
    },
    corrected: {
      type: 'boolean',
      description: 'With the corrections by people, which are otherwise left out: gold measures the rules',
    },
    ...settingFlags,
    quiet: { type: 'boolean', description: 'Print the scores only' },
    json: { type: 'boolean', description: 'Print JSON, for programs' },
    markdown: { type: 'boolean', description: 'Print Markdown, for a comment on a pull request' },
  },
  async (args) => (await import('./evaluate/run.ts')).runEvaluate(args),
);
