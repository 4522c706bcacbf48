import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats, write } from '../../pipeline/6-write/index.ts';
import { relaxNg } from '../../pipeline/bridges/relax-ng.ts';
import type { Settings } from '../../pipeline/model/records.ts';
import { annotated } from '../support/annotated.ts';
import { readCases } from '../support/cases.ts';

const CASES = new URL('../cases/date/', import.meta.url);
const SCHEMA = new URL('../../schemas/timeml.rng', import.meta.url);

const timeml = (text: string, settings: Partial<Settings> = {}): string => {
  const wanted = formats.filter(({ name }) => name === 'timeml');
  return write(annotated(text, { settings }), wanted)[0]?.content ?? '';
};

/** The faults of a document by the grammar that the project ships. */
async function faults(xml: string): Promise<string[]> {
  const validate = await relaxNg(readFileSync(SCHEMA, 'utf8'));
  return validate(xml).map(({ message }) => message);
}

test.each(readdirSync(CASES))('every date of %s is valid TimeML', async (name) => {
  const validate = await relaxNg(readFileSync(SCHEMA, 'utf8'));
  const wrong = readCases(readFileSync(new URL(name, CASES), 'utf8')).flatMap(({ text, settings }) => {
    const xml = timeml(text, settings);
    return validate(xml).length === 0 ? [] : [`${text}: ${xml}`];
  });
  expect(wrong).toEqual([]);
});

test.each(readdirSync(CASES))('every anchor of %s is an element', (name) => {
  for (const { text, settings } of readCases(readFileSync(new URL(name, CASES), 'utf8'))) {
    const xml = timeml(text, settings);
    const names = new Set([...xml.matchAll(/ tid="(\w+)"/g)].map((match) => match[1]));
    for (const [, anchor] of xml.matchAll(/ anchorTimeID="(\w+)"/g)) expect(names).toContain(anchor);
  }
});

test('quarters and fiscal years are written as TimeML knows them', () => {
  expect(timeml('In the next two quarters of FY2003/04 it fell.')).toContain('value="P6M"');
  expect(timeml('The budget of FY2003/04.')).toContain('value="FY2003"');
});

const VALID = timeml('It began on 3 June 1974. On 5 July it ended; they met twice a month for two years.', {
  referenceDate: '1980-01-01',
});

test('the document that the faults are made in is valid', async () => {
  expect(await faults(VALID)).toEqual([]);
});

test.each([
  ['a value that is no date', 'value="1974-06-03"', 'value="3 June"'],
  ['a month without its year', 'value="1974-06-03"', 'value="06-03"'],
  ['a type that there is not', 'type="DATE" value="1974-06-03"', 'type="DAY" value="1974-06-03"'],
  ['a duration as a date', 'type="DURATION"', 'type="DATE"'],
  ['a duration without a unit', 'value="P2Y"', 'value="P2"'],
  ['two elements of one name', 'tid="t2"', 'tid="t1"'],
  ['no name', ' tid="t2"', ''],
  ['a name that is none of TimeML', 'tid="t2"', 'tid="date2"'],
  ['a modifier that there is not', 'value="P2Y"', 'value="P2Y" mod="ABOUT"'],
  ['a frequency that is no number', 'freq="2X"', 'freq="twice"'],
  ['a frequency of a date', 'value="1974-06-03"', 'value="1974-06-03" freq="2X"'],
  ['an attribute of another standard', 'value="P2Y"', 'value="P2Y" dur="P2Y"'],
  ['an element inside another', '3 June 1974</TIMEX3>', '3 <b>June</b> 1974</TIMEX3>'],
  ['no text', /<TEXT>[\s\S]*<\/TEXT>/, ''],
  ['no day of writing in its place', 'functionInDocument="CREATION_TIME"', ''],
])('not valid: %s', async (_, from, to) => {
  const broken = VALID.replace(from, to);
  expect(broken).not.toBe(VALID);
  expect(await faults(broken)).not.toEqual([]);
});
