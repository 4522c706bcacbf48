import type { ExtractedDocument } from '../model/document.ts';
import type { LegalActCandidate } from '../model/legal-act-candidate.ts';
import type { Rejection } from '../model/rejection.ts';
import { byPosition, contains, type Span } from '../model/span.ts';
import { split } from './split.ts';

/** Gives the innermost mention of an act around a span, for spans asked for in order of their starts. */
function innermostActs(acts: readonly LegalActCandidate[]): (span: Span) => LegalActCandidate | undefined {
  const sorted = [...acts].sort(byPosition);
  let next = 0;
  let open: LegalActCandidate[] = [];
  return (span) => {
    if (open.length > 0) open = open.filter((act) => act.end > span.start);
    for (let act = sorted[next]; act !== undefined && act.start <= span.start; act = sorted[++next])
      if (act.end > span.start) open.push(act);
    return open.findLast((act) => contains(act, span));
  };
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Digits and what joins them: nothing but a number stands there. */
const BARE = /^[\d/–-]+$/;

/**
 * A year-like number in an act's name (“(EU) 2018/1725”, “36 CFR part 1220”); the year of “1373 (2001)” is one of the
 * act's dates and stays, and so does what stands in the title.
 */
const isNumberOf = (act: LegalActCandidate | undefined, date: Span): boolean =>
  act !== undefined &&
  !(act.title !== undefined && contains(act.title.span, date)) &&
  !act.dates.some(({ span }) => same(span, date));

/** Numbers in a quoted title may count something; elsewhere in an act's name they number acts, articles, pages. */
const isInNameOf = (act: LegalActCandidate | undefined, number: Span): boolean =>
  act !== undefined && !(act.title?.quoted === true && contains(act.title.span, number));

/**
 * Takes back dates and figures that are only numbers within the name of an act: “Pub. L. 95-591”, “(EU) 2018/1725”,
 * “Article 12(3) of the Law”.
 */
export function withoutNumbersOfActs(document: ExtractedDocument): ExtractedDocument {
  const { prose, candidates } = document;
  const { dates, figures, legalActs } = candidates;
  const [actOfDate, actOfFigure] = [innermostActs(legalActs), innermostActs(legalActs)];
  const datesLeft = split(
    dates,
    (date) => isNumberOf(actOfDate(date), date) && BARE.test(prose.slice(date.start, date.end)),
  );
  const figuresLeft = split(figures, ({ numberSpan }) => isInNameOf(actOfFigure(numberSpan), numberSpan));
  if (datesLeft.dropped.length === 0 && figuresLeft.dropped.length === 0) return document;
  const rejected = [...datesLeft.dropped, ...figuresLeft.dropped].map(
    ({ layer, start, end }): Rejection => ({ layer, start, end, rule: `${layer}/number-of-an-act` }),
  );
  return {
    ...document,
    candidates: { dates: datesLeft.kept, figures: figuresLeft.kept, legalActs },
    rejections: [...document.rejections, ...rejected],
  };
}
