import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActFacts } from '../../pipeline/naming/act-facts.ts';
import { actKey } from '../../pipeline/naming/act-key.ts';
import { actNames } from '../../pipeline/naming/act-names.ts';
import { comparableTitle } from '../../pipeline/naming/act-title.ts';
import { partiesOf } from '../../pipeline/naming/office.ts';
import { processorTime } from '../support/processor-time.ts';

const factsOf = (text: string, jurisdiction: string): ActFacts => ({
  type: 'resolution',
  jurisdiction,
  number: text,
  title: text,
  issuer: text,
  dates: [{ edtf: text, role: 'dated' }],
  provisions: [],
  instances: 2,
});

const keyOf = (text: string, jurisdiction: string): string | undefined => {
  const [name] = actNames(factsOf(text, jurisdiction), text);
  return name && actKey(name, 'a');
};

describe('any text', () => {
  test('gives a key or none, and never throws', () => {
    const jurisdiction = fc.constantFrom('az', 'eu', 'us', 'un', 'gb', 'int', 'xx');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), jurisdiction, (text, code) => {
        expect(keyOf(text, code) ?? 'zz.').toMatch(/^[a-z]{2,3}\./);
      }),
    );
  });

  test('a comparable title compared is itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { words } = comparableTitle(text, '');
        expect(comparableTitle(words, '').words.length).toBeLessThanOrEqual(words.length);
      }),
    );
  });

  test.each([
    ['of the ', 15_000],
    ['the Republic of ', 6_000],
    ['and ', 25_000],
    ['(((', 30_000],
    ['1', 100_000],
    ['A-', 50_000],
    ['S/RES/', 15_000],
    ['“', 100_000],
  ])('a hundred kilobytes of %j take no longer than a glance', (text, times) => {
    const long = text.repeat(times);
    const time = processorTime(() => {
      keyOf(long, 'un');
      keyOf(long, 'us');
      partiesOf(long);
    });
    // Some tenths of a second on an idle machine. What is not linear takes minutes; a busy machine, several times as long.
    expect(time).toBeLessThan(5000);
  });
});
