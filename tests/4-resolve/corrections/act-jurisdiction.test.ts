import { expect, test } from 'vitest';
import type { CorrectionFields, Settings } from '../../../pipeline/model/records.ts';
import { add, corrected, correction } from '../../support/corrections.ts';

/** The only mention of an act that a person adds: where it belongs, by what, and its key in the register. */
function added(
  text: string,
  words: string,
  fields: CorrectionFields,
  settings: Partial<Settings> = {},
): object {
  const document = corrected(text, [correction(words, add('legal-act', fields))], settings, 'markdown');
  const act = document.annotations.find((one) => one.layer === 'legal-act' && one.corrected === 'added');
  if (act?.layer !== 'legal-act') throw new Error('nothing was added');
  const { code, source } = act.jurisdiction ?? {};
  return { code, source, keys: act.acts };
}

const TEXT = 'The Meadow Paper was read.\n';
const PAPER = { type: 'policy', title: 'Meadow Paper' } as const;

test('an act added by hand belongs where the texts do, as those that are found', () => {
  expect(added(TEXT, 'Meadow Paper', PAPER, { jurisdiction: 'ie' })).toEqual({
    code: 'ie',
    source: 'default',
    keys: ['ie.policy.meadow-paper'],
  });
});

test.each([
  ['nothing is known', TEXT, PAPER, {}, undefined],
  ['the heading names a state', `# Reforms of Latvia\n\n${TEXT}`, PAPER, { jurisdiction: 'ie' }, 'lv'],
  [
    'the other acts name a state',
    `${TEXT}The Law of Latvia “On Salt” and the Law of Latvia “On Tea” applied.\n`,
    PAPER,
    {},
    'lv',
  ],
  ['it is a treaty', TEXT, { ...PAPER, type: 'treaty' }, { jurisdiction: 'ie' }, 'int'],
  ['the person says where', TEXT, { ...PAPER, jurisdiction: 'fi' }, { jurisdiction: 'ie' }, 'fi'],
  ['the person says nowhere', TEXT, { ...PAPER, jurisdiction: null }, { jurisdiction: 'ie' }, undefined],
] as const)('where %s', (_what, text, fields, settings, code) => {
  expect(added(text, 'Meadow Paper', fields, settings)).toMatchObject({ code });
});
