import { expect, test } from 'vitest';
import { fromString } from '../../../pipeline/1-read/index.ts';
import { parse } from '../../../pipeline/2-parse/index.ts';
import { extractDates } from '../../../pipeline/3-extract/date/index.ts';

/** What looked like a date, and the rule that refused it. */
const refused = (text: string): string[] => {
  const document = parse(fromString(text));
  const { rejections } = extractDates(document);
  return rejections.map(({ start, end, rule }) => `${document.text.slice(start, end)}: ${rule}`);
};

test.each([
  ['The agency had 2003 employees.', '2003: date/not-a-count'],
  ['Decree No 1999 was repealed.', '1999: date/not-a-numbered-item'],
  ['Regulation (EU) 2016/679 applies.', '2016: date/not-in-an-identifier'],
  ['The phone is +44 1990 555 123.', '1990: date/not-among-numbers'],
  ['Citizens march.', 'march: date/not-a-verb'],
  ['April Smith signed.', 'April: date/not-a-name'],
  ['The former regime fell.', 'former: date/not-a-former-state'],
  ['They drew up future plans.', 'future: date/not-a-future-state'],
  ['They marched at night.', 'night: date/not-any-part-of-a-day'],
  ['They sold winter wheat.', 'winter: date/not-a-season'],
  ['It ended at the same time.', 'same time: date/not-a-time-of-its-own'],
  ['The shop at 1355 Inwood Terrace closed.', '1355: date/not-an-address'],
  ["The Thirty Years' War ended.", 'Thirty Years: date/not-a-name'],
])('%s', (text, reason) => {
  expect(refused(text)).toContain(reason);
});
