import type { FigureCandidate } from '../../model/figure-candidate.ts';
import type { Amount } from './amount.ts';
import type { Hedge } from './approximate.ts';
import { asFraction, isLess, printed, type Rational, rational } from './rational.ts';

const ONE = rational(1n);

/** Less than the whole, in words or with a slash. */
export const isPart = ({ low }: Pick<Amount, 'low'>): boolean =>
  low.shape === 'fraction' && isLess(low.value, ONE);

type Values = Pick<
  FigureCandidate,
  'value' | 'min' | 'max' | 'minExclusive' | 'maxExclusive' | 'approximation'
>;

/** A printed value, or the bounds that the words around it make of it. */
export function bounded(value: string, meaning: Hedge['meaning'] | undefined): Values {
  switch (meaning) {
    case undefined:
      return { value };
    case 'more-than':
      return { min: value, minExclusive: true, approximation: meaning };
    case 'at-least':
      return { min: value, approximation: meaning };
    case 'less-than':
      return { max: value, maxExclusive: true, approximation: meaning };
    case 'at-most':
      return { max: value, approximation: meaning };
    default:
      return { value, approximation: meaning };
  }
}

/** The value of an amount as printed: parts as fractions, ranges and vague words as bounds. */
export function values({ low, high, kind, times }: Amount, hedge: Hedge | undefined): Values {
  const asPart =
    (kind === 'ratio' && !times) || kind === 'fraction' || (kind === undefined && isPart({ low }));
  const print = (value: Rational): string => (asPart ? asFraction(value) : printed(value));
  const value = print(low.value);
  const meaning = hedge?.meaning;
  if (high) return { min: value, max: print(high.value), ...(meaning ? { approximation: meaning } : {}) };
  return low.shape === 'vague' ? { min: value, approximation: 'vague' } : bounded(value, meaning);
}
