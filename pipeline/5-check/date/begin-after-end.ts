import { type CheckRule, NO_PROBLEMS, perMention } from '../rule.ts';
import { isAfter } from './compare.ts';

export const beginAfterEnd: CheckRule = {
  id: 'date/begin-after-end',
  severity: 'warning',
  docs: 'A range whose beginning lies after its end (1993-1991), or whose earliest day lies after its latest.',
  about: 'text',
  trips: { corpus: 'It lasted from 5 to 3 May 1993.' },
  passes: { corpus: 'It lasted from 3 to 5 May 1993.' },
  check: perMention('date', (annotation) => {
    const begin = annotation.range?.begin?.earliest ?? annotation.earliest;
    const end = annotation.range?.end?.latest ?? annotation.latest;
    if (begin === null || end === null || !isAfter(begin, end)) return NO_PROBLEMS;
    return [
      {
        message: `“${annotation.text}” begins (${begin}) after it ends (${end}). It stays as printed; correct the source if it is a slip.`,
        annotation,
        actual: `${begin}/${end}`,
      },
    ];
  }),
};
