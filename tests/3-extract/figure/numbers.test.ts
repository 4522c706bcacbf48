import { expect, test } from 'vitest';
import { annotated } from '../../support/annotated.ts';

/** What a phrase says, as the one figure in it. */
function readValue(phrase: string): string {
  const [figure, ...more] = annotated(phrase).annotations.filter(({ layer }) => layer === 'figure');
  if (figure?.layer !== 'figure' || more.length > 0) return `${more.length + (figure ? 1 : 0)} figures`;
  return figure.value ?? `${figure.min ?? ''}..${figure.max ?? ''}`;
}

test.each([
  ['seventeen ships', '17'],
  ['twenty-five ships', '25'],
  ['a hundred ships', '100'],
  ['one hundred and fifty ships', '150'],
  ['two thousand three hundred and four ships', '2304'],
  ['three million two hundred thousand people', '3200000'],
  ['two and a half million people', '2500000'],
  ['half a million people', '500000'],
  ['a quarter of a million people', '250000'],
  ['half a dozen people', '6'],
  ['two dozen people', '24'],
  ['three point five acres', '3.5'],
  ['two crore people', '20000000'],
  ['minus five percent', '-5'],
  ['1,234,567 people', '1234567'],
  ['12,34,567 people', '1234567'],
  ['1.234.567 people', '1234567'],
  ['940 000 people', '940000'],
  ['1 234,5 million roubles', '1234500000'],
  ["1'000'000 people", '1000000'],
  ['1,8 metres', '1.8'],
  ['.5 metres', '0.5'],
  ['2 1/2 acres', '2.5'],
  ['1½ acres', '1.5'],
  ['1.99×10^3 metres', '1990'],
  ['4 hundred million people', '400000000'],
  ['$1.7bn', '1700000000'],
  ['US$35m', '35000000'],
  ['12.3m tonnes', '12300000'],
  ['one twenty-fifth of the seats', '1/25'],
  ['nine-tenths of the seats', '9/10'],
  ['3 million and a half', '3500000'],
  ['tens of thousands of people', '20000..'],
  ['between 10 and about 12 people', '10..12'],
  ['5 feet 10 inches', '70'],
])('%s is %s', (phrase, value) => {
  expect(readValue(phrase)).toBe(value);
});

test('a value is exact however long its digits are', () => {
  expect(readValue('123,456,789,012,345,678.9 metres')).toBe('123456789012345678.9');
});
