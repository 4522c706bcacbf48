import { command } from './command.ts';

export const correct = command(
  'correct',
  'Say what the rules have wrong in a text: written beside it, applied at every run; without a flag, how the corrections stand',
  {
    text: {
      type: 'positional',
      required: true,
      description:
        'A text, or its record in an output; then field=value for --change and --add (field= takes it away)',
    },
    sources: {
      type: 'string',
      default: 'corpus',
      valueHint: 'folder',
      description: 'Where the texts are that records were made from',
    },
    reject: { type: 'string', valueHint: 'id or words', description: 'This mention is none' },
    change: {
      type: 'string',
      valueHint: 'id or words',
      description:
        'Fields of this mention: edtf, timex, mod, value, min, max, unit, type, title, number, quote …; of an act also dates="signed: 24 June 2015", provisions="article 5, item 2", relations="amends: Water Act 1998"',
    },
    add: { type: 'string', valueHint: 'words', description: 'A mention that no rule finds; with --layer' },
    withdraw: { type: 'string', valueHint: 'line', description: 'Take back the correction in this line' },
    promote: {
      type: 'string',
      valueHint: 'folder',
      description:
        'Put what the corrections say into the gold standard there; where there is none, all mentions',
    },
    layer: { type: 'string', valueHint: 'date|figure|legal-act', description: 'The layer of the mention' },
    occurrence: {
      type: 'string',
      valueHint: 'number',
      description: 'Which of several equal words in the text, from 1',
    },
    by: { type: 'string', valueHint: 'name', description: 'Who says so (default: the user of git)' },
    when: { type: 'string', valueHint: 'yyyy-mm-dd', description: 'On which day (default: today)' },
    why: { type: 'string', valueHint: 'words', description: 'For what reason' },
    json: { type: 'boolean', description: 'Print how the corrections stand as JSON, for programs' },
  },
  async (args) => (await import('./correct/run.ts')).runCorrect(args),
);
