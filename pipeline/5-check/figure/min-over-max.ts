import { correctedFigure } from '../corrections/example.ts';
import { type CheckRule, NO_PROBLEMS, perMention } from '../rule.ts';

/** The value of a decimal string or a rational. */
function numeric(value: string): number {
  const [numerator, denominator = '1'] = value.split('/');
  return Number(numerator) / Number(denominator);
}

export const minOverMax: CheckRule = {
  id: 'figure/min-over-max',
  severity: 'warning',
  docs: 'A figure whose lower bound is above its upper bound (“from 20 to 10 km” as a correction says it). The rules take the lesser bound for the lower one.',
  about: 'text',
  trips: {
    corpus: {
      'a.md': 'The road is 10 to 20 km long.',
      ...correctedFigure('10 to 20 km', { min: '20', max: '10' }),
    },
  },
  passes: { corpus: 'The road is from 10 to 20 km long.' },
  check: perMention('figure', (annotation) => {
    const { min, max, text } = annotation;
    if (min === undefined || max === undefined || numeric(min) <= numeric(max)) return NO_PROBLEMS;
    return [
      {
        message: `“${text}”: the lower bound ${min} is above the upper bound ${max}. Both stay as printed; correct the source if it is a slip.`,
        annotation,
        actual: `${min}..${max}`,
      },
    ];
  }),
};
