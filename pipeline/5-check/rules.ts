import { conflictingCorrection } from './corrections/conflicting.ts';
import { staleCorrection } from './corrections/stale.ts';
import { beginAfterEnd } from './date/begin-after-end.ts';
import { noSuchDay } from './date/no-such-day.ts';
import { outsidePeriod } from './date/outside-period.ts';
import { weekdayMismatch } from './date/weekday-mismatch.ts';
import { minOverMax } from './figure/min-over-max.ts';
import { quotesUnbalanced } from './legal-act/quotes-unbalanced.ts';
import { insideParent } from './links/inside-parent.ts';
import { resolves } from './links/resolves.ts';
import { uniqueId } from './links/unique-id.ts';
import { asManyAsSeparators } from './pages/as-many-as-separators.ts';
import type { CheckRule } from './rule.ts';
import { insideWord } from './text/inside-word.ts';
import { notInXml } from './text/not-in-xml.ts';
import { quoteIsSlice } from './text/quote-is-slice.ts';

/** Every check of an annotated document; a new one is one file and one line here. */
export const checkRules: readonly CheckRule[] = [
  quoteIsSlice,
  insideWord,
  notInXml,
  uniqueId,
  resolves,
  insideParent,
  noSuchDay,
  beginAfterEnd,
  outsidePeriod,
  weekdayMismatch,
  minOverMax,
  quotesUnbalanced,
  asManyAsSeparators,
  staleCorrection,
  conflictingCorrection,
];
