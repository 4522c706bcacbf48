import { command } from './command.ts';
import { FORMAT_NAMES } from './format-names.ts';

export const convert = command(
  'convert',
  'Write the records of an output in other formats, without annotating again',
  {
    output: {
      type: 'positional',
      required: false,
      default: 'output',
      description: 'Folder with the records',
    },
    to: {
      type: 'string',
      required: true,
      valueHint: 'format',
      description: `Formats, parted by commas: ${FORMAT_NAMES}`,
    },
    out: {
      type: 'string',
      valueHint: 'folder',
      description: 'Where the files go (default: beside the records)',
    },
  },
  async (args) => (await import('./convert/run.ts')).runConvert(args),
);
