import { command } from './command.ts';

export const importEdited = command(
  'import',
  'Take over what a person has corrected in another program: print it, keep it beside the text, or make gold of it',
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
    write: {
      type: 'boolean',
      description:
        'Write the corrections that hold to corrections/<text>.jsonl beside the text, but for those that stand there',
    },
    gold: {
      type: 'string',
      valueHint: 'folder',
      description: 'Write what the person says as gold below this folder',
    },
    'reject-all': {
      type: 'boolean',
      description: 'The file has none of the mentions of the record, and that is what is meant',
    },
    annotator: {
      type: 'string',
      valueHint: 'name',
      description: 'Label Studio: whose work to take where several have annotated (default: the last)',
    },
    sources: {
      type: 'string',
      default: 'corpus',
      valueHint: 'folder',
      description: 'Where the texts are',
    },
    by: { type: 'string', valueHint: 'name', description: 'Who corrected (default: user.name of git)' },
    when: { type: 'string', valueHint: 'yyyy-mm-dd', description: 'On which day (default: today)' },
    why: { type: 'string', valueHint: 'text', description: 'Why' },
  },
  async (args) => (await import('./import/run.ts')).runImport(args),
);
