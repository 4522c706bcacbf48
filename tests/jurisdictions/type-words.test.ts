import { describe, expect, test } from 'vitest';
import { NUMBERINGS } from '../../pipeline/jurisdictions/numbering.ts';
import { ownHeads, typeIn } from '../../pipeline/jurisdictions/type-words.ts';
import { officeOf } from '../../pipeline/naming/office.ts';

describe('words of a state for its acts', () => {
  const heads = new Map(ownHeads('en').map((head) => [head.word, head]));

  test('a word of one state tells the state, one of two does not', () => {
    expect(heads.get('fərman')).toMatchObject({ type: 'decree', jurisdiction: 'az' });
    expect(heads.get('postanovlenie')).toMatchObject({ type: 'resolution', jurisdiction: undefined });
  });

  test('an English word is no word of their own, but may mean another type there', () => {
    expect(heads.has('ordinance')).toBe(false);
    expect(typeIn('ge', 'ordinance')).toMatchObject({ type: 'resolution' });
    expect(typeIn('in', 'ordinance')).toBeUndefined();
    expect(typeIn(undefined, 'ordinance')).toBeUndefined();
  });
});

describe('issuers and their other names', () => {
  test.each([
    ['az', 'National Assembly', 'Milli Majlis'],
    ['uz', 'Supreme Assembly', 'Oliy Majlis'],
    ['ca', 'Governor General in Council', 'Governor in Council'],
    ['in', 'Government of India', 'Central Government'],
    ['eu', 'Council of the European Union', 'Council'],
    ['un', 'UNGA', 'General Assembly'],
    ['gb', 'Her Majesty in Council', 'Privy Council'],
  ])('%s: %s is the %s', (code, alias, name) => {
    expect(officeOf(alias, code)).toBe(officeOf(name, code));
  });

  test('a body of one state is another one elsewhere', () => {
    expect(officeOf('National Assembly', 'bg')).not.toBe(officeOf('Milli Majlis', 'bg'));
  });

  const named = NUMBERINGS.filter(({ issuers }) => issuers);
  test.each(named)('$code: no alias stands for two bodies', ({ code, issuers = [] }) => {
    const aliases = issuers.flatMap((issuer) => issuer.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    for (const { name } of issuers) expect(officeOf(name, code)).toBe(officeOf(name));
  });

  test.each(['az', 'ru', 'ge', 'kz', 'uz', 'md', 'kg', 'gb', 'us', 'ca', 'in', 'eu', 'un', 'int'])(
    '%s says who makes acts',
    (code) => {
      expect(named.map((file) => file.code)).toContain(code);
    },
  );
});
