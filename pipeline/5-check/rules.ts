import { conflictingCorrection } from './corrections/conflicting.ts';
import { notCarried } from './corrections/not-carried.ts';
import { staleCorrection } from './corrections/stale.ts';
import { beginAfterEnd } from './date/begin-after-end.ts';
import { formsAgree } from './date/forms-agree.ts';
import { noSuchDay } from './date/no-such-day.ts';
import { outsidePeriod } from './date/outside-period.ts';
import { printedDate } from './date/printed-value.ts';
import { weekdayMismatch } from './date/weekday-mismatch.ts';
import { knownUnit } from './figure/known-unit.ts';
import { minOverMax } from './figure/min-over-max.ts';
import { printedFigure } from './figure/printed-value.ts';
import { afterDocument } from './legal-act/after-document.ts';
import { knownNumberForm } from './legal-act/number-form.ts';
import { quotesUnbalanced } from './legal-act/quotes-unbalanced.ts';
import { insideParent } from './links/inside-parent.ts';
import { resolves } from './links/resolves.ts';
import { uniqueId } from './links/unique-id.ts';
import { asManyAsSeparators } from './pages/as-many-as-separators.ts';
import { sentenceJoined } from './pages/sentence-joined.ts';
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
  formsAgree,
  printedDate,
  noSuchDay,
  beginAfterEnd,
  outsidePeriod,
  weekdayMismatch,
  printedFigure,
  knownUnit,
  minOverMax,
  quotesUnbalanced,
  knownNumberForm,
  afterDocument,
  asManyAsSeparators,
  sentenceJoined,
  staleCorrection,
  notCarried,
  conflictingCorrection,
];
