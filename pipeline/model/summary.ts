import type { Draft } from './draft.ts';
import type { DateAnnotation, FigureAnnotation, LegalActAnnotation } from './records.ts';

type Summarised<A> = Omit<A, 'quote' | 'text' | 'parent' | 'segments'>;

const words = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

const dateSummary = (date: Summarised<DateAnnotation>): string =>
  words(date.kind, date.edtf ?? date.timex.value, date.modifier);

const bounds = ({ min, max, minExclusive, maxExclusive }: Summarised<FigureAnnotation>): string =>
  `${min === undefined ? '' : min + (minExclusive ? '<' : '')}..${max === undefined ? '' : (maxExclusive ? '<' : '') + max}`;

const figureSummary = (figure: Summarised<FigureAnnotation>): string =>
  words(
    figure.kind,
    figure.value ?? bounds(figure),
    figure.approximation,
    figure.unit,
    figure.counted?.text ?? (figure.antecedent && `of ${figure.antecedent.text}`),
    figure.change,
  );

const legalActSummary = (act: Summarised<LegalActAnnotation>): string =>
  words(act.type, act.form === 'full' ? '' : act.form, act.core.text);

/** One short line that says what a mention means: for `explain`, test cases and the README. */
export function summarise(annotation: Draft): string {
  switch (annotation.layer) {
    case 'date':
      return dateSummary(annotation);
    case 'figure':
      return figureSummary(annotation);
    case 'legal-act':
      return legalActSummary(annotation);
  }
}
