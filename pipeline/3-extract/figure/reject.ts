import { isCarried, isCitation, isIdentifier } from './reject-identifiers.ts';
import {
  isBareScale,
  isCompound,
  isDividedInto,
  isLooseHalf,
  isOneOfMany,
  isPronounOne,
} from './reject-idioms.ts';
import { isBracketed, isListMark } from './reject-layout.ts';
import { isClock, isCode, isNameWithDigits, isOrdinal } from './reject-marks.ts';
import { isAddress, isNameWithNumber, isPartOfName, isYear } from './reject-names.ts';
import { isScore } from './reject-scores.ts';
import { isTelephone } from './reject-telephone.ts';
import type { Site } from './site.ts';

interface Rejector {
  /** What the number is instead. */
  readonly name: `figure/${string}`;
  readonly applies: (site: Site) => boolean;
}

/** Why a number is no figure. The order only decides which of several reasons is shown. */
const REJECTORS: readonly Rejector[] = [
  { name: 'figure/ordinal', applies: isOrdinal },
  { name: 'figure/identifier', applies: isIdentifier },
  { name: 'figure/identifier-in-a-list', applies: isCarried },
  { name: 'figure/citation', applies: isCitation },
  { name: 'figure/name-with-digits', applies: isNameWithDigits },
  { name: 'figure/clock-time', applies: isClock },
  { name: 'figure/telephone', applies: isTelephone },
  { name: 'figure/code', applies: isCode },
  { name: 'figure/score', applies: isScore },
  { name: 'figure/bracketed', applies: isBracketed },
  { name: 'figure/list-mark', applies: isListMark },
  { name: 'figure/year', applies: isYear },
  { name: 'figure/address', applies: isAddress },
  { name: 'figure/name-with-number', applies: isNameWithNumber },
  { name: 'figure/part-of-a-name', applies: isPartOfName },
  { name: 'figure/one-of-many', applies: isOneOfMany },
  { name: 'figure/pronoun-one', applies: isPronounOne },
  { name: 'figure/divided-into', applies: isDividedInto },
  { name: 'figure/loose-half', applies: isLooseHalf },
  { name: 'figure/compound', applies: isCompound },
  { name: 'figure/bare-multiplier', applies: isBareScale },
];

export const rejection = (site: Site): Rejector['name'] | undefined =>
  REJECTORS.find(({ applies }) => applies(site))?.name;
