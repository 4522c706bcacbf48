import { expect, test } from 'vitest';
import { annotated } from '../../support/annotated.ts';

/** What of a text is no figure, and why. */
const rejected = (text: string): string[] =>
  annotated(text)
    .rejections.filter(({ layer }) => layer === 'figure')
    .map(({ start, end, rule }) => `${text.slice(start, end)} → ${rule}`);

test.each([
  ['It was one of the largest ports.', 'one → figure/one-of-many'],
  ['It was one of the few.', 'one → figure/one-of-many'],
  ['No one spoke.', 'one → figure/pronoun-one'],
  ['See Decree No 706.', '706 → figure/identifier'],
  ['The first period began.', 'first → figure/ordinal'],
])('%s', (text, reason) => {
  expect(rejected(text)).toEqual([reason]);
});

test('one of a number, of them, or at least one is a figure; a member of a class is none', () => {
  expect(rejected('One of the three resigned.')).toEqual([]);
  expect(rejected('They met two ministers, one of them armed.')).toEqual([]);
  expect(rejected('At least one of the ministers resigned.')).toEqual([]);
  expect(rejected('One of the ministers resigned.')).toEqual(['One → figure/one-of-many']);
});

test.each([
  ['The House voted 7 to 2 against it.', ['7 → figure/score', '2 → figure/score']],
  ['It passed by a vote of 12 to 15.', ['12 to 15 → figure/score']],
  ['The court split five to four.', ['five → figure/score', 'four → figure/score']],
  ['They voted to give 7 to 9 seats to it.', []],
  ['It decided to cut them from 40 to 12.', []],
  ['They decided to send 30 to two camps.', []],
  ['A vote of 150 members was taken.', []],
])('sides of a vote: %s', (text, reasons) => {
  expect(rejected(text)).toEqual(reasons);
});
