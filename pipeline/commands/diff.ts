import { command } from './command.ts';

export const diff = command(
  'diff',
  'Show which annotations two outputs have apart: added, removed, changed, each in its sentence',
  {
    old: {
      type: 'positional',
      required: true,
      description: 'Folder of the earlier output, commit:folder, or a commit, for the later folder there',
    },
    new: { type: 'positional', required: true, description: 'Folder of the later output, or commit:folder' },
    gold: {
      type: 'string',
      valueHint: 'folder',
      description: 'A gold standard: also print how F1 against it has changed',
    },
    quiet: {
      type: 'boolean',
      description: 'Print the counts only, and nothing where there is no difference',
    },
    json: { type: 'boolean', description: 'Print JSON, for programs' },
    markdown: { type: 'boolean', description: 'Print Markdown, for a comment on a pull request' },
  },
  async (args) => (await import('./diff/run.ts')).runDiff(args),
);
