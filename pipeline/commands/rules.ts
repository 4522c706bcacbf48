import { LAYERS } from '../model/layer.ts';
import { command } from './command.ts';

export const rules = command(
  'rules',
  'List what is recognised: every rule with its form, examples and counterexamples',
  {
    layer: {
      type: 'enum',
      options: [...LAYERS],
      description: 'Only the rules of this layer',
    },
    checks: {
      type: 'boolean',
      description: 'The rules of `check` instead: what it proves, and how grave it is',
    },
    markdown: { type: 'boolean', description: 'Print tables in Markdown' },
    json: { type: 'boolean', description: 'Print JSON, for programs' },
  },
  async (args) => (await import('./rules/run.ts')).runRules(args),
);
