import { validator } from '../../bridges/ajv.ts';
import { targetsIn } from '../../corrections/target.ts';
import type { CheckedDocument } from '../../model/document.ts';
import { LAYERS } from '../../model/layer.ts';
import type { Annotation, Correction, CorrectionFields } from '../../model/records.ts';
import { isStated, statedValues } from '../../model/stated-values.ts';
import { UsageError } from '../usage-error.ts';
import type { CorrectArgs } from './arguments.ts';
import { fieldsIn } from './fields.ts';
import { mentionNamed, placeOf } from './mention.ts';
import { signature } from './signature.ts';

type Said = Pick<Correction, 'op' | 'layer' | 'target' | 'fields' | 'was'>;

/** A text with its mentions: corrections applied, and as the rules alone have them. */
export interface BothWays {
  readonly corrected: CheckedDocument;
  readonly byRules: CheckedDocument;
}

/** What the rules say of the fields; nothing where only a person has seen the mention. */
function valuesByRules(
  { byRules }: BothWays,
  { layer, start, end }: Annotation,
  fields: CorrectionFields,
): Pick<Said, 'was'> {
  const found = byRules.annotations.find(
    (one) => one.layer === layer && one.start === start && one.end === end,
  );
  const changed = Object.keys(fields).filter(isStated);
  if (found === undefined || changed.length === 0) return {};
  const values = new Map<string, string | undefined>(Object.entries(statedValues(found)));
  return { was: Object.fromEntries(changed.map((field) => [field, values.get(field) ?? null])) };
}

function rejected(document: CheckedDocument, name: string, args: CorrectArgs): Said {
  const mention = mentionNamed(document, name, args);
  return { op: 'reject', layer: mention.layer, target: targetsIn(document.text)(mention) };
}

function changed(document: BothWays, name: string, args: CorrectArgs): Said {
  const mention = mentionNamed(document.corrected, name, args);
  const fields = fieldsIn(args._.slice(1));
  const target = targetsIn(document.corrected.text)(mention);
  return {
    op: 'change',
    layer: mention.layer,
    target,
    fields,
    ...valuesByRules(document, mention, fields),
  };
}

function added(document: CheckedDocument, words: string, args: CorrectArgs): Said {
  const target = targetsIn(document.text)(placeOf(document, words, args.occurrence));
  // Checked against the schema, with the whole correction.
  const layer = args.layer as Said['layer'];
  return { op: 'add', layer, target, fields: fieldsIn(args._.slice(1)) };
}

/** What the words after the flags have to be; a schema would say it less plainly. */
function refuseUnsaid({ reject, add, layer, _: words }: CorrectArgs): void {
  if (add !== undefined && layer === undefined)
    throw new UsageError(`--add needs --layer: ${LAYERS.join(', ')}.`);
  if (reject === undefined && words.length < 2)
    throw new UsageError('it does not say what is right: give field=value, such as edtf=2014-06-24.');
}

function saidOf(document: BothWays, args: CorrectArgs): Said {
  const { reject, change, add = '' } = args;
  if (reject !== undefined) return rejected(document.corrected, reject, args);
  return change === undefined ? added(document.corrected, add, args) : changed(document, change, args);
}

/** The correction that the flags ask for; undefined where they ask for none. */
export function composed(bothWays: () => BothWays, args: CorrectArgs): Correction | undefined {
  const { reject, change, add } = args;
  const asked = [reject, change, add].filter((one) => one !== undefined);
  if (asked.length > 1) throw new UsageError('one correction at a time: --reject, --change or --add.');
  if (asked.length === 0) return undefined;
  refuseUnsaid(args);
  const said = saidOf(bothWays(), args);
  const correction = { ...said, ...signature(args) };
  const faults = validator('correction')(JSON.parse(JSON.stringify(correction)));
  if (faults.length > 0) throw new UsageError(`that is no correction: ${faults.join('; ')}.`);
  return correction;
}
