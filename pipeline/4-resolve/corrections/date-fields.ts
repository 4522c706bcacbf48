import type { Document } from '../../model/document.ts';
import type { DateDraft } from '../../model/draft.ts';
import type { CorrectionFields, DateAnnotation } from '../../model/records.ts';
import { readEdtf } from '../../model/temporal/read-edtf.ts';
import { isTimexValue } from '../../model/temporal/read-timex.ts';
import type { Temporal } from '../../model/temporal/value.ts';
import { conventionsOf, valuesOf } from '../date/lower.ts';
import { Unusable } from './unusable.ts';

type Building = { -readonly [K in keyof DateDraft]: DateDraft[K] };
type Kind = DateAnnotation['kind'];

/** Kinds that a point in time can have, and that a corrected value need not change. */
const OF_POINTS: ReadonlySet<string> = new Set<Kind>(['date', 'time', 'relative']);

function kindOf(value: Temporal, before: Kind): Kind {
  if (value.is !== 'point' || value.bound !== undefined) return 'interval';
  if (value.fields.hour !== undefined) return 'time';
  return OF_POINTS.has(before) && before !== 'time' ? before : 'date';
}

/** What followed from the value that is replaced. */
function forget(draft: Building): void {
  for (const key of ['modifier', 'alternatives', 'calendar', 'range', 'anchor'] as const) delete draft[key];
}

function takeEdtf(draft: Building, edtf: string, { settings }: Document): void {
  const value = readEdtf(edtf);
  const values = value && valuesOf(value, conventionsOf(settings));
  if (value === undefined || values?.edtf !== edtf)
    throw new Unusable(
      `“${edtf}” is no value in EDTF that the date of an annotation can have, such as 2015-06-24, 2015-06, 199X, 1991/1993, ../2015`,
    );
  forget(draft);
  Object.assign(draft, values, { kind: kindOf(value, draft.kind), resolution: 'stated' });
}

const typeOf = (value: string, kind: Kind): DateAnnotation['timex']['type'] => {
  if (kind === 'set') return 'SET';
  if (value.endsWith('_REF')) return 'DATE';
  if (value.startsWith('P')) return 'DURATION';
  return /T/.test(value) ? 'TIME' : 'DATE';
};

const kindOfTimex = (value: string, before: Kind): Kind => {
  if (value.endsWith('_REF')) return 'relative';
  if (value.startsWith('P')) return before === 'set' || before === 'interval' ? before : 'duration';
  return before;
};

function requireTimex(timex: string): void {
  if (isTimexValue(timex)) return;
  throw new Unusable(
    `“${timex}” is no value in TIMEX3, such as 2015-06-24, 2015-Q2, 2015-06-24T10:30, P3M, PRESENT_REF`,
  );
}

/** A TIMEX3 value alone: a plain date says all; of anything else nothing but itself is known. */
function takeTimex(draft: Building, timex: string, document: Document): void {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(timex)) {
    takeEdtf(draft, timex, document);
    return;
  }
  requireTimex(timex);
  forget(draft);
  const kind = kindOfTimex(timex, draft.kind);
  Object.assign(draft, { edtf: null, tei: {}, earliest: null, latest: null, resolution: 'stated', kind });
  draft.timex = { type: typeOf(timex, kind), value: timex };
}

/** The TIMEX3 modifier in both of its forms; null takes it away. */
function takeMod(draft: Building, mod: string | null): void {
  const { mod: _, ...timex } = draft.timex;
  delete draft.modifier;
  draft.timex = timex;
  if (mod === null) return;
  // The schema of annotations, by which the corrected one is checked, says which modifiers there are.
  Object.assign(draft, { timex: { ...timex, mod }, modifier: mod.toLowerCase().replaceAll('_', '-') });
}

/**
 * A date with corrected fields, and all that follows from them.
 * @throws Unusable
 */
export function withDateFields(draft: DateDraft, fields: CorrectionFields, document: Document): DateDraft {
  const next: Building = { ...draft };
  const { edtf, timex, mod, kind } = fields;
  if (typeof edtf === 'string') takeEdtf(next, edtf, document);
  else if (timex !== undefined) takeTimex(next, timex, document);
  else if (edtf === null) Object.assign(next, { edtf, tei: {}, earliest: null, latest: null });
  if (timex !== undefined && next.timex.value !== timex) {
    requireTimex(timex);
    next.timex = { ...next.timex, value: timex };
  }
  if (mod !== undefined) takeMod(next, mod);
  if (kind !== undefined) Object.assign(next, { kind });
  if (next.kind === 'set') next.timex = { ...next.timex, type: 'SET' };
  return next;
}
