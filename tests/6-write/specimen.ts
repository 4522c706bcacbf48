import type { CheckedDocument } from '../../pipeline/model/document.ts';
import { handMade } from '../support/hand-made.ts';

const ACT = 'decree of the President on the enforcement of the Law “On Archives & Records” (1 February 1999)';

/** Everything that is hard to write in one text: nested, crossing, cut by a page, with characters above U+FFFF. */
export const SPECIMEN_TEXT = `𝔄nnals of the office 🏛

The ${ACT} was signed, No 706/a, by the President.\r
It holds for 27 of the 213

---

citizens <listed> before 𝟗𝟗, more than 20 km away. From 1991 to 1993 it paid EUR 1.5 million a year.
`;

export const specimen = (): CheckedDocument =>
  handMade(
    SPECIMEN_TEXT,
    [
      {
        layer: 'legal-act',
        quote: ACT,
        type: 'decree',
        number: '706/a',
        acts: ['az.decree.1999-02-01/706 a'],
        relations: [{ type: 'enforces', target: 'a00000000002' }],
        dates: [{ date: 'd00000000003', role: 'dated' }],
        jurisdiction: { code: 'az', source: 'surface' },
        issuer: {
          text: 'President',
          start: SPECIMEN_TEXT.indexOf('President'),
          end: SPECIMEN_TEXT.indexOf('President') + 9,
        },
      },
      {
        layer: 'legal-act',
        quote: 'Law “On Archives & Records”',
        title: {
          text: 'On Archives & Records',
          start: SPECIMEN_TEXT.indexOf('On Archives'),
          end: SPECIMEN_TEXT.indexOf('On Archives') + 21,
          quoted: true,
        },
        acts: ['az.law.on-archives'],
        identifiers: [{ scheme: 'akn', value: '/akn/az/act/1999/&', source: 'derived' }],
        provisions: [
          [
            { unit: 'article', value: '109' },
            { unit: 'item', value: '32' },
          ],
        ],
      },
      { layer: 'date', quote: '1 February 1999', tei: { when: '1999-02-01' } },
      { layer: 'figure', quote: '27 of the 213\n\n---\n\ncitizens', value: '27', partOf: 'f00000000005' },
      { layer: 'figure', quote: '213\n\n---\n\ncitizens <listed> before 𝟗𝟗', value: '213' },
      {
        layer: 'figure',
        quote: 'more than 20 km',
        kind: 'measure',
        min: '20',
        minExclusive: true,
        approximation: 'more-than',
        unit: 'km',
      },
      {
        layer: 'date',
        quote: 'From 1991 to 1993',
        kind: 'interval',
        tei: { from: '1991', to: '1993' },
        certainty: 'ambiguous',
        modifier: 'approx',
        calendar: 'julian',
        alternatives: [
          { edtf: '1891/1893', timex: { type: 'DATE', value: '1891' }, reason: 'a century earlier' },
        ],
      },
      {
        layer: 'figure',
        quote: 'EUR 1.5 million a year',
        kind: 'money',
        value: '1500000',
        unit: 'EUR',
      },
    ],
    { id: 'annals/office.txt', metadata: { title: 'Annals', pages: 2 } },
  );
