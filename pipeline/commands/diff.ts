import { command } from './command.ts';

export const diff = command(
  'diff',
  'Show which annotations two outputs have apart: added, removed, changed, each in its sentence',
  {
    old: {
      type: 'positional',
      required: true,
      description: 'Folder of the earlier output, or commit:folder',
    },
    new: { type: 'positional', required: true, description: 'Folder of the later output, or commit:folder' },
    json: { type: 'boolean', description: 'Print JSON, for programs' },
    markdown: { type: 'boolean', description: 'Print Markdown, for a comment on a pull request' },
  },
  async (args) => (await import('./diff/run.ts')).runDiff(args),
);
