import { describe, expect, test } from 'vitest';
import { registerOf, type Said, saying } from './acts.ts';

describe('possible duplicates', () => {
  test.each<[string, Said, Said]>([
    [
      'same-number-other-date',
      { number: '5', dates: ['2001-05-05'] },
      { number: '5', dates: ['2001-05-15'] },
    ],
    [
      'same-number-other-type',
      { number: '5', dates: ['2001-05-05'] },
      { type: 'order', number: '5', dates: ['2001-05-05'] },
    ],
    [
      'similar-title',
      { title: 'On operational-search activity' },
      { title: 'On operational search activities' },
    ],
    ['same-title', { title: 'On the state border' }, { title: 'On the state border', jurisdiction: '' }],
  ])('%s', (rule, one, other) => {
    const register = registerOf(saying('a', [one]), saying('b', [other]));
    expect(register.acts).toHaveLength(2);
    expect(register.possibleDuplicates).toMatchObject([{ rule }]);
  });

  test.each<[string, Said, Said]>([
    [
      'the number of another year',
      { number: '5', dates: ['2001-05-05'] },
      { number: '5', dates: ['2002-05-05'] },
    ],
    [
      'a protocol and the next',
      { title: 'Additional Protocol I to the Geneva Conventions' },
      { title: 'Additional Protocol II to the Geneva Conventions' },
    ],
    ['one word more', { title: 'Northwest Territories Act' }, { title: 'Northwest Territories Waters Act' }],
    ['another word', { title: 'Canada Ports Corporation Act' }, { title: 'Canada Post Corporation Act' }],
    [
      'an act and its amendment',
      { title: 'Act on the protection of personal data' },
      { title: 'Amendment Act on the protection of personal data' },
    ],
  ])('not: %s', (_, one, other) => {
    expect(registerOf(saying('a', [one]), saying('b', [other])).possibleDuplicates).toEqual([]);
  });
});
