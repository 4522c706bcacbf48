import type { Rule } from '../../model/rule.ts';

/** The forms of figures. Which of them a number has is decided in `claim.ts`; why it has none, in `reject.ts`. */
export const figureRules: readonly Rule[] = [
  {
    name: 'figure/count',
    form: 'A number, in digits or words, and the noun phrase that it counts.',
    examples: [
      {
        text: 'The service exposed 13 foreign spies.',
        quote: '13 foreign spies',
        value: 'count 13 foreign spies',
      },
      {
        text: 'Customs officers seized over 1,500 weapons.',
        quote: 'over 1,500 weapons',
        value: 'count 1500<.. more-than weapons',
      },
      {
        text: 'One hundred and fifty delegates attended.',
        quote: 'One hundred and fifty delegates',
        value: 'count 150 delegates',
      },
    ],
    counterexamples: [
      'Decree No 706 was signed.',
      'See Articles 3, 5 and 7 of the Law.',
      'It was one of the largest ministries.',
      'No one was on the one hand or the other.',
      'The F-16 pilots met on the 21st floor.',
    ],
  },
  {
    name: 'figure/range',
    form: 'Two numbers that bound a count, with one noun phrase.',
    examples: [
      {
        text: 'Between five and seven ministers resigned.',
        quote: 'Between five and seven ministers',
        value: 'count 5..7 ministers',
      },
      {
        text: 'Some 10-15 million voters took part.',
        quote: 'Some 10-15 million voters',
        value: 'count 10000000..15000000 about voters',
      },
    ],
    counterexamples: ['They won the match 3-2.'],
  },
  {
    name: 'figure/part',
    form: 'A number “of them”, “of whom”: the noun stands elsewhere.',
    examples: [
      {
        text: 'They identified 213 citizens, and 27 of them were convicted.',
        quote: '27 of them',
        value: 'count 27 of citizens',
      },
      { text: 'There were 40 guards, of whom 13 were armed.', quote: '13', value: 'count 13 of guards' },
    ],
    counterexamples: ['Twenty of the ministers stayed.'],
  },
  {
    name: 'figure/vague',
    form: 'A plural or a vague factor of a multiplier; the value is the least that it can mean: two of a plural, three for “several”.',
    examples: [
      {
        text: 'They neutralised dozens of individuals and groups.',
        quote: 'dozens of individuals and groups',
        value: 'count 24.. vague individuals and groups',
      },
      {
        text: 'Hundreds of thousands of people fled.',
        quote: 'Hundreds of thousands of people',
        value: 'count 200000.. vague people',
      },
      {
        text: 'They sent several hundred soldiers.',
        quote: 'several hundred soldiers',
        value: 'count 300.. vague soldiers',
      },
    ],
    counterexamples: ['Several ministers and many officials came.'],
  },
  {
    name: 'figure/measure',
    form: 'A number with a unit of measure, as a UCUM code.',
    examples: [
      { text: 'Its area is 783,562 km².', quote: '783,562 km²', value: 'measure 783562 km2' },
      {
        text: 'They found 12 tonnes of explosives.',
        quote: '12 tonnes of explosives',
        value: 'measure 12 t explosives',
      },
      { text: 'The road runs 20 to 30 km north.', quote: '20 to 30 km', value: 'measure 20..30 km' },
    ],
    counterexamples: ['See p. 12 m.', 'The 12 members met.'],
  },
  {
    name: 'figure/money',
    form: 'A number with a currency before or after it, as an ISO 4217 code; whose dollar it is may be implied.',
    examples: [
      { text: 'The aid came to $1.2 billion.', quote: '$1.2 billion', value: 'money 1200000000 USD' },
      {
        text: 'It cost 1.5 million Turkish liras.',
        quote: '1.5 million Turkish liras',
        value: 'money 1500000 TRY',
      },
      { text: 'A ticket cost 4s. 6d. then.', quote: '4s. 6d.', value: 'money 0.225 GBP' },
      { text: 'A fine of AZN 500 was due.', quote: 'AZN 500', value: 'money 500 AZN' },
    ],
    counterexamples: ['They won 3 seats.', 'It weighed 200 pounds.'],
  },
  {
    name: 'figure/percentage',
    form: 'A number of hundredths, of percentage points, or of other parts of a round number (“per 100,000”).',
    examples: [
      { text: 'Turnout reached 58 per cent.', quote: '58 per cent', value: 'percentage 58 %' },
      { text: 'Prices rose by 5 to 12 %.', quote: '5 to 12 %', value: 'percentage 5..12 % up' },
      {
        text: 'The rate was 23 per 1,000 live births.',
        quote: '23 per 1,000 live births',
        value: 'percentage 23 [ppth] live births',
      },
      { text: 'It fell 3 percentage points.', quote: '3 percentage points', value: 'percentage 3 pp down' },
    ],
    counterexamples: ['Rule 5 applies.'],
  },
  {
    name: 'figure/fraction',
    form: 'A part of a whole: in words, with a slash, so many out of so many.',
    examples: [
      {
        text: 'Three out of five women voted.',
        quote: 'Three out of five women',
        value: 'fraction 3/5 women',
      },
      {
        text: 'It won one-third of the seats.',
        quote: 'one-third of the seats',
        value: 'fraction 1/3 seats',
      },
      {
        text: 'More than half of the budget went there.',
        quote: 'More than half of the budget',
        value: 'fraction 1/2<.. more-than budget',
      },
    ],
    counterexamples: ['A third campaign began in the second half.', 'His half-brother was half asleep.'],
  },
  {
    name: 'figure/ratio',
    form: 'Two numbers over a colon as one value; multiples.',
    examples: [
      { text: 'The ratio was 2:1.', quote: '2:1', value: 'ratio 2/1' },
      {
        text: 'There is one for every eleven prisoners.',
        quote: 'one for every eleven prisoners',
        value: 'ratio 1/11 prisoners',
      },
      { text: 'It is three times as large.', quote: 'three times', value: 'ratio 3' },
    ],
    counterexamples: ['The plane left at 10:30.', 'Twelve were killed in five provinces.'],
  },
  {
    name: 'figure/frequency',
    form: 'How many times something happened.',
    examples: [
      { text: 'War was averted 3 times.', quote: '3 times', value: 'frequency 3' },
      { text: 'The decree was amended twice.', quote: 'twice', value: 'frequency 2' },
    ],
    counterexamples: ['In modern times it was the third time.'],
  },
  {
    name: 'figure/age',
    form: 'A number of years (months, weeks, days) that somebody or something has lived.',
    examples: [
      { text: 'A 40-year-old engineer was arrested.', quote: '40-year-old', value: 'age 40 a' },
      { text: 'Anwar Khan, 61, a clerk, was held.', quote: '61', value: 'age 61 a' },
      { text: 'He retired at the age of 65.', quote: 'at the age of 65', value: 'age 65 a' },
    ],
    counterexamples: ['The treaty has 40 articles.'],
  },
];
