import { expect, test } from 'vitest';
import { fromString } from '../../pipeline/1-read/index.ts';
import { parse } from '../../pipeline/2-parse/index.ts';

function sentences(text: string): string[] {
  const document = parse(fromString(text));
  return document.sentences.map(({ start, end }) => text.slice(start, end));
}

/** `¦` stands where a sentence ends. */
test.each([
  'He met Mr. Smith at 9 p.m. on Friday.¦The U.S. Government agreed.',
  'It was in the U.S.¦The law passed.',
  'The laws (4 May 2002, No. 6) and (3 May 2003, No. 7) fell.¦It rained.',
  'See No. 5 and Art. 3 of the law.¦In Dec. 1999 it ended.',
  'It ended in December.¦President Smith left.',
  '"We must go."¦He left.¦He said: "Stop!"¦Then he left.',
  'W. H. Smith and Sh. Mammadov came.¦Nobody spoke.',
  'It cost 3.5 million.¦"... Destructive forces" acted.',
  'It was ... President Smith who said so.',
  'They waited...¦Then they left.',
  'On 14. December 2015 it rained.',
  'The Law "On Peace." (1 February 1999) was signed.',
  'See below.¦(2) The Minister shall decide.¦(a) the first case; (b) the second.',
  '1. The first paragraph.¦2. The second one.',
  'In Group C.¦The end of World War II.¦The peace.',
  'No. A/RES/5 says so.¦§ 5 applies.',
  'The text ends here.[12]¦The next one.¹¦Another one.',
  'Smith Inc. Holdings vs. Jones Ltd. were heard (see Art. 5).¦She won.',
  'Is it?¦Yes!¦It is.',
  'Pub. L. 107-56 and 42 U.S.C. 2000d and Fed. Reg. 5 exist.',
])('%s', (marked) => {
  expect(sentences(marked.replaceAll('¦', ' '))).toEqual(marked.split('¦'));
});
