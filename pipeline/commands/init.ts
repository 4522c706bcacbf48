import { command } from './command.ts';
import { settingFlags } from './setting-flags.ts';

export const init = command(
  'init',
  'Begin a repository for a corpus: card, configuration, .gitignore, .gitattributes, and a workflow that checks it; nothing is overwritten',
  {
    folder: { type: 'positional', required: false, default: '.', description: 'Folder of the repository' },
    title: { type: 'string', valueHint: 'words', description: 'Title of the collection, for its card' },
    licence: {
      type: 'string',
      valueHint: 'SPDX',
      description:
        'Licence of the texts, for the card: an SPDX expression or an address (default: that nobody has said so yet)',
    },
    ...settingFlags,
    quiet: { type: 'boolean', description: 'Print nothing' },
  },
  async (args) => (await import('./init/run.ts')).runInit(args),
);
