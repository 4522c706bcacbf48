import { fromString } from '../../pipeline/1-read/index.ts';
import { annotate } from '../../pipeline/annotate.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { Correction, Settings } from '../../pipeline/model/records.ts';
import type { SourceFormat } from '../../pipeline/model/source-text.ts';

type Said = Pick<Correction, 'op' | 'layer' | 'fields' | 'was'>;

/** A correction of the first place of some words, with no surroundings unless they are given. */
export const correction = (
  exact: string,
  said: Said,
  target: Partial<Correction['target']> = {},
): Correction => ({ ...said, target: { exact, ...target }, by: 'A. Reader', when: '2025-03-14' });

export const reject = (layer: Correction['layer']): Said => ({ op: 'reject', layer });

export const change = (
  layer: Correction['layer'],
  fields: NonNullable<Correction['fields']>,
  was?: NonNullable<Correction['was']>,
): Said => ({ op: 'change', layer, fields, ...(was === undefined ? {} : { was }) });

export const add = (layer: Correction['layer'], fields: NonNullable<Correction['fields']>): Said => ({
  op: 'add',
  layer,
  fields,
});

/** Rooms 2 to 5 over a string, with corrections in this order. */
export const corrected = (
  text: string,
  corrections: readonly Correction[],
  settings: Partial<Settings> = {},
  format: SourceFormat = 'plain',
): CheckedDocument =>
  annotate({
    ...fromString(text, { settings, format }),
    corrections: corrections.map((one, i) => ({ line: i + 1, correction: one })),
  });
