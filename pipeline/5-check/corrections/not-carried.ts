import type { DateAnnotation } from '../../model/records.ts';
import { type Checkable, type CheckRule, NO_PROBLEMS, type Problem } from '../rule.ts';
import { isCorrected } from './corrected.ts';
import { correctedDate } from './example.ts';

/** The dates of which a person has said another value, by id. */
const changedDates = ({ annotations }: Checkable): ReadonlyMap<string, DateAnnotation> =>
  new Map(
    annotations.flatMap((annotation): [string, DateAnnotation][] =>
      annotation.layer === 'date' && annotation.corrected === 'changed' ? [[annotation.id, annotation]] : [],
    ),
  );

/** Whether a value is that of a date, or that of its beginning or end. */
const agrees = (value: string, { edtf }: DateAnnotation): boolean =>
  edtf === value || edtf?.split('/').includes(value) === true;

function problem(date: DateAnnotation, was: string, from: DateAnnotation): Problem {
  const now = from.edtf ?? from.timex.value;
  return {
    message: `“${date.text}” was resolved from “${from.text}” as ${was}; a person has said that it is ${now}. Correct this date too, or confirm its value (\`rubricator correct --change\`).`,
    annotation: date,
    ...(date.edtf === null ? {} : { actual: date.edtf }),
  };
}

const TEXT = 'It met on 24 June 2015 and, three days later, left.';

export const notCarried: CheckRule = {
  id: 'corrections/not-carried',
  severity: 'warning',
  docs: 'What was resolved from a date that a person has changed (“three days later”) follows it, where its value is one in EDTF to count from. Where it is not, the other date is left as it was resolved: a person has to say whether it changes, too.',
  about: 'text',
  trips: { corpus: { 'a.md': TEXT, ...correctedDate({ timex: '2014-W26' }) } },
  passes: { corpus: { 'a.md': TEXT, ...correctedDate({ edtf: '2014-06-24' }) } },
  check: (document) => {
    if (!document.annotations.some(({ corrected }) => corrected === 'changed')) return NO_PROBLEMS;
    const changed = changedDates(document);
    return document.annotations.flatMap((date) => {
      if (date.layer !== 'date' || date.anchor === undefined) return [];
      const { annotation = '', value } = date.anchor;
      const from = changed.get(annotation);
      if (from === undefined || agrees(value, from) || isCorrected(date, document)) return [];
      return [problem(date, value, from)];
    });
  },
};
