import { describe, expect, test } from 'vitest';
import { jurisdictionOf } from '../../pipeline/jurisdictions/evidence.ts';

describe('whose act it is', () => {
  test.each([
    ['Milli Majlis', undefined, 'az'],
    ['the State Duma', undefined, 'ru'],
    ['Presidium of the Verkhovna Rada', '12', 'ua'],
    [undefined, '40-FZ', 'ru'],
    [undefined, '687-IQ', 'az'],
    ['President', 'ZRU-547', 'uz'],
  ])('%s, %s: %s', (issuer, number, code) => {
    expect(jurisdictionOf(issuer, number)).toBe(code);
  });

  test.each([
    ['President', '706'],
    ['Security Council', '1373 (2001)'],
    ['Parliament', '753-XIV'],
    [undefined, undefined],
  ])('%s, %s: every state may have such', (issuer, number) => {
    expect(jurisdictionOf(issuer, number)).toBeUndefined();
  });
});
