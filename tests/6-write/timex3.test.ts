import { expect, test } from 'vitest';
import { timexMentions } from '../../pipeline/6-write/timex3.ts';
import { annotated } from '../support/annotated.ts';

const elements = (text: string): string[] =>
  timexMentions(
    text,
    annotated(text).annotations.filter((annotation) => annotation.layer === 'date'),
  ).map(({ start, end, type, value }) => `${text.slice(start, end)} → ${type} ${value}`);

test('both ends of a range are elements of their own', () => {
  expect(elements('Work went on in 1990-94 only.')).toEqual(['1990 → DATE 1990', '94 → DATE 1994']);
});

test('an article belongs to the extent where it heads the phrase', () => {
  expect(elements('By the end of 1944 it fell.')).toEqual(['the end of 1944 → DATE 1944']);
  expect(elements('It rose in the 1870s.')).toEqual(['the 1870s → DATE 187']);
});

test('an attribute takes no article', () => {
  expect(elements('The 1941 campaign failed.')).toEqual(['1941 → DATE 1941']);
  expect(elements('A three-month siege.')).toEqual(['three-month → DURATION P3M']);
});

test('a period is one extent with the year that qualifies it', () => {
  expect(elements('It lost more than in the 1988 period.')).toEqual(['the 1988 period → DATE 1988']);
  expect(elements('It grew in Q3 2010, unlike in the year-ago quarter.')).toEqual([
    'Q3 2010 → DATE 2010-Q3',
    'the year-ago quarter → DATE 2009-Q3',
  ]);
});
