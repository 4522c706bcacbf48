import type { CorrectionLine } from '../../model/correction-line.ts';
import type { Correction } from '../../model/records.ts';

/** The first field that two corrections fill otherwise. */
function otherwise(one: Correction, other: Correction): string | undefined {
  const fields = new Map<string, unknown>(Object.entries(one.fields ?? {}));
  return Object.entries(other.fields ?? {})
    .filter(([field, value]) => fields.has(field) && fields.get(field) !== value)
    .map(([field]) => field)[0];
}

/** Of a figure: an exact value and bounds exclude each other. */
const EXCLUDING = [
  ['value', 'min'],
  ['value', 'max'],
] as const;

/** The field by which a correction takes away what another one says. */
function excluding(one: Correction, other: Correction): string | undefined {
  const says = ({ fields = {} }: Correction, field: 'value' | 'min' | 'max') =>
    typeof fields[field] === 'string';
  return EXCLUDING.flatMap(([a, b]) => {
    if (says(one, a) && says(other, b)) return [a];
    return says(one, b) && says(other, a) ? [b] : [];
  })[0];
}

const SAYS = { add: 'adds it', change: 'changes it', reject: 'rejects it' } as const;

/** Why a correction cannot stand beside an earlier one of the same mention; undefined where it can. */
function beside(correction: Correction, { line, correction: earlier }: CorrectionLine): string | undefined {
  if ((correction.op === 'reject') !== (earlier.op === 'reject')) return `line ${line} ${SAYS[earlier.op]}`;
  const field = otherwise(earlier, correction);
  if (field !== undefined) return `line ${line} gives it another ${field}`;
  const excluded = excluding(earlier, correction);
  return excluded === undefined
    ? undefined
    : `line ${line} gives it a ${excluded}, which that would take away`;
}

/** Why a correction cannot stand beside those of the same mention that came before it. */
export const contradiction = (
  correction: Correction,
  earlier: readonly CorrectionLine[],
): string | undefined => earlier.map((one) => beside(correction, one)).find((reason) => reason !== undefined);
