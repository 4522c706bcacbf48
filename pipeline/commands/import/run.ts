import type { Correction } from '../../model/records.ts';
import { signature } from '../correct/signature.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { tell } from '../streams.ts';
import { UsageError } from '../usage-error.ts';
import { keep, makeGold, preview } from './apply.ts';
import { type EditedArgs, importedFrom } from './edited.ts';

interface ImportArgs extends EditedArgs {
  readonly sources: string;
  readonly write?: boolean | undefined;
  readonly gold?: string | undefined;
  readonly by?: string | undefined;
  readonly when?: string | undefined;
  readonly why?: string | undefined;
}

/** Prints the corrections, or does with them what is asked. */
function carryOut(corrections: readonly Correction[], args: ImportArgs): ExitCode | Promise<ExitCode> {
  if (args.gold !== undefined) return makeGold(corrections, args, args.gold);
  if (corrections.length > 0) return args.write ? keep(corrections, args) : preview(corrections, args);
  tell('no corrections\n');
  return EXIT.ok;
}

/** Prints one correction a line, or does with them what is asked; what could not be taken over is named, and is a fault. */
export async function runImport(args: ImportArgs): Promise<ExitCode> {
  if (args.write && args.gold !== undefined)
    throw new UsageError(
      'one thing at a time: --write or --gold. `rubricator correct` promotes corrections to gold.',
    );
  const { corrections, left, remarks } = importedFrom(args, signature(args));
  for (const remark of remarks) tell(`${remark}\n`);
  for (const one of left) tell(`not taken over: ${one}\n`);
  const code = await carryOut(corrections, args);
  return left.length > 0 ? EXIT.faults : code;
}
