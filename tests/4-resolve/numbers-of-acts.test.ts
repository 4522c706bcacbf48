import { expect, test } from 'vitest';
import type { Layer } from '../../pipeline/model/layer.ts';
import { annotated } from '../support/annotated.ts';

const quotes = (text: string, layer: Layer): string[] =>
  annotated(text)
    .annotations.filter((annotation) => annotation.layer === layer)
    .map(({ quote }) => quote);

test.each([
  'It rests on Directives 1999/93/EC and 2000/31/EC.',
  'Regulations (EU) 2016/679 and (EU) 2018/1725 share much.',
  'The text stands at 44 U.S.C. 2201.',
  'See also 36 CFR part 1220.',
  'Articles 5, 7-9 and 12 of the Criminal Code deal with it.',
])('a number of an act is neither a date nor a figure: %s', (text) => {
  expect([...quotes(text, 'date'), ...quotes(text, 'figure')]).toEqual([]);
});

test('the year of a number stays a date', () => {
  const text = 'It goes back to Security Council resolutions 1373 (2001) and 1540 (2004).';
  expect(quotes(text, 'date')).toEqual(['2001', '2004']);
  expect(quotes(text, 'figure')).toEqual([]);
});

test('the year in an alias stays a date, as it does where the alias is used', () => {
  const text = 'The Data Protection Act 1998 ("the 1998 Act") was in use. Section 2 of the 1998 Act is gone.';
  expect(quotes(text, 'date')).toEqual(['1998', '1998', '1998']);
});

test('what a quoted title counts stays a figure', () => {
  const text = 'They signed the Law "On aid to 300 families" of 5 May 2001.';
  expect(quotes(text, 'figure')).toEqual(['300 families']);
  expect(quotes(text, 'date')).toEqual(['5 May 2001']);
});

test('acts without end take linear time', () => {
  const text = 'The decree No. 5 of 1 May 2001 has 12 pages. '.repeat(20_000);
  expect(quotes(text, 'figure')).toHaveLength(20_000);
});
