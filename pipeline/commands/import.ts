import { command } from './command.ts';

export const importEdited = command(
  'import',
  'Print what a person has corrected in another program, as lines for corrections/<text>.jsonl beside the text',
  {
    format: {
      type: 'positional',
      required: true,
      description: 'brat, label-studio or web-annotation',
    },
    file: { type: 'positional', required: true, description: 'The file that was edited' },
    record: {
      type: 'positional',
      required: true,
      description: 'The record (JSON) from which the file was made',
    },
    by: { type: 'string', required: true, valueHint: 'name', description: 'Who corrected' },
    when: { type: 'string', required: true, valueHint: 'yyyy-mm-dd', description: 'On which day' },
  },
  async (args) => (await import('./import/run.ts')).runImport(args),
);
