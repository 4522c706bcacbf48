import type { Rule } from '../../model/rule.ts';

/** Citations by number, in the forms that states prescribe. */
export const citationRules: readonly Rule[] = [
  {
    name: 'legal-act/united-states-code',
    form: 'title, U.S.C. and section; title and section are the provision',
    examples: [
      {
        text: 'See 16 U.S.C. 1536(a)(2).',
        quote: '16 U.S.C. 1536(a)(2)',
        value: 'code 16 U.S.C. 1536(a)(2)',
      },
    ],
    counterexamples: ['The USC team won 21 USC medals.'],
  },
  {
    name: 'legal-act/code-of-federal-regulations',
    form: 'title, CFR and part or section',
    examples: [
      { text: 'As 50 CFR part 17 says.', quote: '50 CFR part 17', value: 'regulation 50 CFR part 17' },
    ],
    counterexamples: ['The CFR met 17 times.'],
  },
  {
    name: 'legal-act/public-law',
    form: 'Pub. L. or Public Law with Congress and number',
    examples: [
      {
        text: 'Under Public Law 94-579 it is kept.',
        quote: 'Public Law 94-579',
        value: 'law Public Law 94-579',
      },
    ],
    counterexamples: ['A public law firm opened.'],
  },
  {
    name: 'legal-act/union-position',
    form: 'joint actions and common positions of the European Union, with year and number',
    examples: [
      {
        text: 'Joint Action 97/827/JHA set it up.',
        quote: 'Joint Action 97/827/JHA',
        value: 'decision Joint Action 97/827/JHA',
      },
    ],
    counterexamples: ['They took joint action in 1998.', 'A common position was found.'],
  },
  {
    name: 'legal-act/executive-order',
    form: 'E.O. and number',
    examples: [{ text: 'It follows E.O. 11990.', quote: 'E.O. 11990', value: 'order E.O. 11990' }],
    counterexamples: ['The E.O. resigned.'],
  },
  {
    name: 'legal-act/statutes-at-large',
    form: 'volume, Stat. and page',
    examples: [{ text: 'Printed at 90 Stat. 2743.', quote: '90 Stat. 2743', value: 'law 90 Stat. 2743' }],
    counterexamples: ['The Stat. Office has 90 rooms.'],
  },
  {
    name: 'legal-act/statutory-instrument',
    form: 'S.I. with year and number; L.I. and E.I. with a number, C.I. with number and year',
    examples: [
      { text: 'L.I. 1802 set fees.', quote: 'L.I. 1802', value: 'regulation L.I. 1802' },
      { text: 'Revoked by S.I. 1998/2451.', quote: 'S.I. 1998/2451', value: 'regulation S.I. 1998/2451' },
    ],
    counterexamples: ['The S.I. unit is the metre.', 'The colour is C.I. 77491.'],
  },
  {
    name: 'legal-act/statutory-rules-and-orders',
    form: 'Statutory Rules and Orders, or S.R. & O., with year and number',
    examples: [
      {
        text: 'It was moved by Statutory Rules and Orders 1922 No. 80.',
        quote: 'Statutory Rules and Orders 1922 No. 80',
        value: 'regulation Statutory Rules and Orders 1922 No. 80',
      },
    ],
    counterexamples: ['Statutory rules and orders were printed.'],
  },
  {
    name: 'legal-act/statutory-order-canada',
    form: 'SOR or SI with year and number, as Canada registers',
    examples: [
      { text: 'Registered as SOR/96-510 in May.', quote: 'SOR/96-510', value: 'regulation SOR/96-510' },
    ],
    counterexamples: ['The SOR team met.'],
  },
];
