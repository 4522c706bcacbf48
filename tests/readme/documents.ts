import { checkReference } from '../../pipeline/commands/rules/check-reference.ts';
import { withGenerated } from './generated.ts';

/** What is generated, wholly or in part: each file, from what it holds now. */
export const DOCUMENTS: Readonly<Record<string, (now: string) => string>> = {
  'README.md': withGenerated,
  'pipeline/5-check/rules.md': checkReference,
};
