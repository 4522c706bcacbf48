import { ownFields } from '../6-write/index.ts';
import { oneSpaced } from '../model/one-space.ts';
import type { Annotation, CorrectionFields } from '../model/records.ts';
import { statedValues } from '../model/stated-values.ts';
import { summarise } from '../model/summary.ts';
import type { EditedMention } from './edited-mention.ts';
import { saidIn } from './fields.ts';

/** What a person has said beside a mention. */
export interface Beside {
  readonly fields: CorrectionFields;
  /** Words that are no fields: they can be the reason of a correction, and nothing else. */
  readonly why?: string;
  /** Why it cannot be taken over. */
  readonly fault?: string;
}

const NOTHING: Beside = { fields: {} };

/** What a value in the line that people see stands for, the first that has it. */
const SHOWN = ['kind', 'type', 'edtf', 'timex', 'value', 'unit', 'approximation', 'form'] as const;

/** The field whose value a person has put another in place of, where the line is shown that says what a mention means. */
function editedLine(was: Annotation, line: string): CorrectionFields | undefined {
  const [before, after] = [lineOf(was).split(' '), line.split(' ')];
  const changed = after.flatMap((word, i) => (word === before[i] ? [] : [[before[i] ?? '', word] as const]));
  const [only] = changed;
  if (only === undefined || changed.length > 1 || before.length !== after.length) return undefined;
  const values = statedValues(was);
  const field = SHOWN.find((name) => values[name] === only[0]);
  return field && { [field]: only[1] };
}

const lineOf = (annotation: Annotation): string => oneSpaced(summarise(annotation)).trim();

/** The fields, if one of them says something else than the mention means already. */
function news(fields: CorrectionFields, was: Annotation | undefined): CorrectionFields {
  if (was === undefined) return fields;
  const values = new Map<string, unknown>(Object.entries(statedValues(was)));
  const isKnown = Object.entries(fields).every(([field, value]) => (values.get(field) ?? null) === value);
  return isKnown ? {} : fields;
}

/** JSON without offsets, whose unit depends on where it stands. */
const withoutOffsets = (value: unknown): string =>
  JSON.stringify(value, (key, member: unknown) => (key === 'start' || key === 'end' ? undefined : member));

function ownChanged(own: string | undefined, was: Annotation): boolean {
  if (own === undefined) return false;
  try {
    return withoutOffsets(JSON.parse(own)) !== withoutOffsets(ownFields(was));
  } catch {
    return true;
  }
}

/**
 * Reads what stands beside a mention. `shown`: the mention whose line and JSON were written there; `was`: the one that it still
 * is, if it is one.
 */
export function besideOf(
  { note = '', own, id }: EditedMention,
  was: Annotation | undefined,
  shown: Annotation | undefined = was,
): Beside {
  if (shown !== undefined && ownChanged(own, shown))
    return {
      fields: {},
      fault: 'its JSON was changed, which is not read. Write field=value as its description',
    };
  const line = oneSpaced(note).trim();
  if (line === '' || (shown !== undefined && line === lineOf(shown))) return NOTHING;
  const said = saidIn(note);
  if ('fault' in said) return { fields: {}, fault: `its note “${line}”: ${said.fault}` };
  if ('fields' in said) return { ...said, fields: news(said.fields, was) };
  const edited = shown && shown === was ? editedLine(shown, line) : undefined;
  if (edited !== undefined) return { fields: edited };
  // The line of a mention that is no longer there: nobody can tell whether it was edited.
  return id !== undefined && shown === undefined ? NOTHING : { fields: {}, why: line };
}
