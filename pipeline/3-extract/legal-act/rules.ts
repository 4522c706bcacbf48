import type { Rule } from '../../model/rule.ts';
import { citationRules } from './citation-rules.ts';
import { takingUpRules } from './taking-up-rules.ts';

/** The forms of mentions that say themselves which act they mean. */
const fullRules: readonly Rule[] = [
  {
    name: 'legal-act/quoted-title',
    form: 'head noun, issuer, number and date in any order, with a title in quotation marks of any kind, also nested or unbalanced',
    examples: [
      {
        text: 'The Law of the Republic of Kazakhstan “On Mountain Rescue” is short.',
        quote: 'Law of the Republic of Kazakhstan “On Mountain Rescue”',
        value: 'law On Mountain Rescue',
      },
      {
        text: 'They read the decree of the President of Georgia "On the "White Road" programme" of 3 May 2007 No. 214.',
        quote: 'decree of the President of Georgia "On the "White Road" programme" of 3 May 2007 No. 214',
        value: 'decree On the "White Road" programme',
      },
    ],
    counterexamples: ['The law “is an ass”, he wrote in 1838.', 'In order “to save time” they walked.'],
  },
  {
    name: 'legal-act/type-and-number',
    form: 'head noun and number; the number right after the head makes the core',
    examples: [
      {
        text: 'By Decree No. 12 of the President dated 3 March 2004 the office was opened.',
        quote: 'Decree No. 12 of the President dated 3 March 2004',
        value: 'decree Decree No. 12',
      },
      {
        text: 'Commission Regulation (EC) No 1881/2006 sets limits.',
        quote: 'Commission Regulation (EC) No 1881/2006',
        value: 'regulation Commission Regulation (EC) No 1881/2006',
      },
      {
        text: 'Security Council resolution 1244 (1999) ended the war.',
        quote: 'Security Council resolution 1244 (1999)',
        value: 'resolution resolution 1244 (1999)',
      },
    ],
    counterexamples: ['See order form 12 in room 5.', 'A law 10 years old was repealed.'],
  },
  {
    name: 'legal-act/named-act',
    form: 'a name in capitals without quotation marks before or after the head noun, with lower-case connectives and the year inside',
    examples: [
      {
        text: 'It was charged under the Seals, Stamps and Labels Act 1911.',
        quote: 'Seals, Stamps and Labels Act 1911',
        value: 'law Seals, Stamps and Labels Act 1911',
      },
      {
        text: 'The Convention for the Protection of Bees and Other Insects of 4 May 1973 is open.',
        quote: 'Convention for the Protection of Bees and Other Insects of 4 May 1973',
        value: 'treaty Convention for the Protection of Bees and Other Insects',
      },
      {
        text: 'The Treaty of Amity and Commerce between Sweden and Persia was signed.',
        quote: 'Treaty of Amity and Commerce between Sweden and Persia',
        value: 'treaty Treaty of Amity and Commerce',
      },
    ],
    counterexamples: [
      'International Law was his subject.',
      'Acts of kindness were rewarded.',
      'The zip code and the Morse Code differ.',
    ],
  },
  {
    name: 'legal-act/type-and-date',
    form: 'head noun and date, with or without issuer; dates of a plural head count its acts',
    examples: [
      {
        text: 'The decree of 19 May 1921 closed the ports.',
        quote: 'decree of 19 May 1921',
        value: 'decree decree',
      },
      {
        text: 'They cite the resolutions of the Cabinet of Ministers (2 May 1994, 7 June 1995).',
        quote: 'resolutions of the Cabinet of Ministers (2 May 1994, 7 June 1995)',
        value: 'resolution resolutions of the Cabinet of Ministers',
      },
    ],
    counterexamples: ['An order dated 3 May 2004 was appealed.', 'The laws of 1990 were many.'],
  },
  {
    name: 'legal-act/type-and-issuer',
    form: 'head noun and issuer; for acts that are also everyday words only after “by the”, “under the” and the like',
    examples: [
      {
        text: 'By the decision of the Supreme Council of Latvia the guard was formed.',
        quote: 'decision of the Supreme Council of Latvia',
        value: 'decision decision of the Supreme Council of Latvia',
      },
      {
        text: 'Article 3 of the Constitution of the Republic of Moldova says so.',
        quote: 'Article 3 of the Constitution of the Republic of Moldova',
        value: 'constitution Constitution of the Republic of Moldova',
      },
    ],
    counterexamples: [
      'The decision of the Supreme Court was upheld.',
      'Decisions of the Government are public.',
      'He had the constitution of an ox.',
    ],
  },
  {
    name: 'legal-act/about-another-act',
    form: 'an act on the enforcement, amendment, approval … of another one, which stands inside it; a bracketed date after the whole is the outer act’s',
    examples: [
      {
        text: 'The decree of the President on the enforcement of the Law “On Lighthouses” (3 May 2004) was signed.',
        quote: 'decree of the President on the enforcement of the Law “On Lighthouses” (3 May 2004)',
        value: 'decree decree of the President',
      },
    ],
    counterexamples: ['The minister spoke on the enforcement of the Law “On Lighthouses”.'],
  },
  {
    name: 'legal-act/shared-head',
    form: 'members of a list after the first, which inherit the plural head, the issuer and the state',
    examples: [
      {
        text: 'The laws of Georgia “On Salt” and “On Tea” were printed.',
        quote: '“On Tea”',
        value: 'law On Tea',
      },
      {
        text: 'Regulations (EU) 2018/302 and (EU) 2019/788 apply.',
        quote: '(EU) 2019/788',
        value: 'regulation (EU) 2019/788',
      },
    ],
    counterexamples: ['The law of Georgia “On Salt” and “a pinch of pepper” were mentioned.'],
  },
  {
    name: 'legal-act/title-in-title',
    form: 'an act that the quoted title of another act quotes in turn',
    examples: [
      {
        text: 'See the order of the Minister of Justice “On approval of “Rules for Notaries””.',
        quote: '“Rules for Notaries”',
        value: 'regulation Rules for Notaries',
      },
    ],
    counterexamples: ['See the law “On the ship “Aurora””.'],
  },
  {
    name: 'legal-act/known-name',
    form: 'a name that says neither type nor state, from a list',
    examples: [
      { text: 'He swore on Magna Carta.', quote: 'Magna Carta', value: 'law Magna Carta' },
      {
        text: 'An offence under section 302 of the IPC.',
        quote: 'section 302 of the IPC',
        value: 'code short IPC',
      },
      {
        text: 'The judge cited Article 8 ECHR.',
        quote: 'Article 8 ECHR',
        value: 'treaty short ECHR',
      },
    ],
    counterexamples: ['The IPCC met in Geneva.', 'The ECHR sits in Strasbourg.'],
  },
];

/** What is recognised of legal acts; examples and counterexamples are executed. */
export const legalActRules: readonly Rule[] = [...fullRules, ...takingUpRules, ...citationRules];
