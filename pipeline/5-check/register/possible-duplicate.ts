import type { RuleEntry } from '../rule.ts';

export const POSSIBLE_DUPLICATE: RuleEntry = {
  id: 'register/possible-duplicate',
  severity: 'note',
  docs: 'Two entries of the register that look like one act (one number and year, but another date; titles that differ in a letter): often a slip in one of the texts. Nothing is merged; a person has to decide.',
  trips: {
    corpus: {
      'a.md': 'Decree No. 706 of the President of Azerbaijan of 14 December 2015 holds.',
      'b.md': 'Decree No. 706 of the President of Azerbaijan of 15 December 2015 holds.',
    },
  },
  passes: {
    corpus: {
      'a.md': 'Decree No. 706 of the President of Azerbaijan of 14 December 2015 holds.',
      'b.md': 'Decree No. 707 of the President of Azerbaijan of 15 December 2015 holds.',
    },
  },
};
