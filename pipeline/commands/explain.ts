import { command } from './command.ts';
import { settingFlags } from './setting-flags.ts';

export const explain = command(
  'explain',
  'Show which rule claims what in a text, with its value, and what is rejected and why',
  {
    text: {
      type: 'positional',
      required: false,
      description: 'The text; standard input where there is none',
    },
    format: {
      type: 'enum',
      options: ['markdown', 'plain'],
      default: 'plain',
      description: 'How the text is read',
    },
    quiet: {
      type: 'boolean',
      description: 'Leave out what is rejected, and what the rules say of themselves',
    },
    json: { type: 'boolean', description: 'Print JSON, for programs' },
    ...settingFlags,
  },
  async (args) => (await import('./explain/run.ts')).runExplain(args),
);
