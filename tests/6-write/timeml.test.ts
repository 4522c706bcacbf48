import { expect, test } from 'vitest';
import { formats, write } from '../../pipeline/6-write/index.ts';
import type { Settings } from '../../pipeline/model/records.ts';
import { annotated } from '../support/annotated.ts';

const timeml = (text: string, settings: Partial<Settings> = {}): string => {
  const wanted = formats.filter(({ name }) => name === 'timeml');
  return write(annotated(text, { settings }), wanted)[0]?.content ?? '';
};

test('what the text fills names the element that it was filled from', () => {
  expect(timeml('It began on 3 June 1974. On 5 July it ended.')).toContain(
    '<TIMEX3 tid="t2" type="DATE" value="1974-07-05" temporalFunction="true" anchorTimeID="t1">5 July</TIMEX3>',
  );
});

test('what the day of writing fills names it', () => {
  expect(timeml('It closed yesterday.', { referenceDate: '2003-05-04' })).toContain(
    'value="2003-05-03" temporalFunction="true" anchorTimeID="t0">yesterday</TIMEX3>',
  );
});

test('a stated date has no function', () => {
  expect(timeml('It began on 3 June 1974.')).toContain(
    '<TIMEX3 tid="t1" type="DATE" value="1974-06-03">3 June 1974</TIMEX3>',
  );
});

test.each([
  ['They met twice a month.', 'value="P1M" freq="2X"'],
  ['It took less than two weeks.', 'value="P2W" mod="LESS_THAN"'],
  ['They met every Thursday.', 'value="XXXX-WXX-4" quant="EVERY"'],
])('%s', (text, attributes) => {
  expect(timeml(text)).toContain(attributes);
});
