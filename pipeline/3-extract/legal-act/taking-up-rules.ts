import type { Rule } from '../../model/rule.ts';

/** Mentions that take up another mention of the same text. */
export const takingUpRules: readonly Rule[] = [
  {
    name: 'legal-act/oblique',
    form: 'a demonstrative, a year or (in capitals) an article with the head noun, when an earlier mention fits',
    examples: [
      {
        text: 'The Law “On Tea” was amended. That Law is short.',
        quote: 'That Law',
        value: 'law oblique Law',
      },
      {
        text: 'The Noise Act 1996 was amended. Section 3 of the 1996 Act was not.',
        quote: 'Section 3 of the 1996 Act',
        value: 'law oblique 1996 Act',
      },
    ],
    counterexamples: ['The law was strict.', 'This decision was hard.', 'An Act of kindness.'],
  },
  {
    name: 'legal-act/alias',
    form: 'an alias where it is defined, in brackets or after “hereinafter”; the article stays outside',
    examples: [
      {
        text: 'The Noise Control Act 1996 (“the 1996 Act”) applies.',
        quote: '1996 Act',
        value: 'law alias 1996 Act',
      },
      {
        text: 'Under the Noise Control Act (NCA) they paid.',
        quote: 'NCA',
        value: 'law alias NCA',
      },
    ],
    counterexamples: ['The Noise Control Act (in force) applies.', 'The Noise Control Act (Canada) applies.'],
  },
  {
    name: 'legal-act/alias-taken-up',
    form: 'an alias without a head noun, after its definition',
    examples: [
      {
        text: 'The Noise Control Act (NCA) applies. Section 5 of the NCA was new.',
        quote: 'Section 5 of the NCA',
        value: 'law alias NCA',
      },
    ],
    counterexamples: ['The NCA was founded before the Noise Control Act.'],
  },
];
