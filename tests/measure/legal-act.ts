import { provisionSpans } from '../../pipeline/3-extract/legal-act/provision-spans.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { LegalActAnnotation } from '../../pipeline/model/records.ts';
import type { MeasuredSet, Prediction } from './score.ts';

const acts = (document: CheckedDocument): LegalActAnnotation[] =>
  document.annotations.filter((annotation) => annotation.layer === 'legal-act');

const core = ({ core }: LegalActAnnotation, type: string): Prediction => ({
  start: core.start,
  end: core.end,
  type,
});

/** Statutory text of Canada: every named act is a law or (all that is made under one) a regulation. */
function canadian(document: CheckedDocument): Prediction[] {
  return acts(document)
    .filter(
      ({ form, type }) =>
        (form === 'full' || form === 'short') &&
        type !== 'treaty' &&
        type !== 'policy' &&
        type !== 'constitution',
    )
    .map((act) => core(act, act.type === 'law' || act.type === 'code' ? 'law' : 'regulation'));
}

/** The Federal Register marks citations by number only, provisions of a code included. */
function federal(document: CheckedDocument): Prediction[] {
  return acts(document).flatMap((act): Prediction[] => {
    if (act.form !== 'full' || act.jurisdiction?.code !== 'us') return [];
    const {
      rule,
      type,
      quote,
      start,
      core: { start: from, end: to },
    } = act;
    const law = /(?:Pub\. ?L\.|Public Law|P\.L\.)(?: No\.)? *\d+[-–]\d+/.exec(quote);
    if (law) return [{ start: start + law.index, end: start + law.index + law[0].length, type: 'law' }];
    if (rule === 'legal-act/statutes-at-large') return [{ start: from, end: to, type: 'statute-at-large' }];
    if (type === 'code' || type === 'regulation')
      return /U\. ?S\. ?C|United States Code|C\.? ?F\.? ?R|Code of Federal Regulations/.test(quote)
        ? [{ start, end: act.end, type }]
        : [];
    // Lists (“Executive Orders 12866 and 13563”) are not marked.
    return type === 'order' && act.number !== undefined && act.group === undefined
      ? [{ start: from, end: to, type }]
      : [];
  });
}

/** Indian judgments mark an act without its provisions, and every provision, of an act that is named or not. */
function indian(document: CheckedDocument): Prediction[] {
  const statutes = new Set<string>(['law', 'code', 'constitution', 'regulation']);
  const named = acts(document)
    .filter(
      ({ type, form, core: { text } }) =>
        statutes.has(type) && form !== 'oblique' && !/^(?:Act|Code|Rules|Regulations|Law)$/.test(text),
    )
    .map((act) => core(act, 'act'));
  // Paragraphs are those of judgments.
  const provisions = provisionSpans(document).filter(
    ({ start }) => !/^para/i.test(document.text.slice(start, start + 4)),
  );
  return [...named, ...provisions.map((span) => ({ ...span, type: 'provision' }))];
}

const scorer = 'score_legal_acts.py';

export const legalActSets: readonly MeasuredSet[] = [
  {
    name: 'legal-acts/canada',
    gold: 'legal-acts/canada.jsonl',
    scorer,
    predict: canadian,
    options: () => ({ settings: { jurisdiction: 'ca' } }),
  },
  {
    name: 'legal-acts/uslm',
    gold: 'legal-acts/uslm.jsonl',
    scorer,
    scorerArguments: ['--types', 'code,law,order,regulation,statute-at-large'],
    predict: federal,
    options: () => ({ settings: { jurisdiction: 'us' } }),
  },
  {
    name: 'legal-acts/opennyai',
    gold: 'legal-acts/opennyai_dev.jsonl',
    scorer,
    predict: indian,
    options: () => ({ settings: { jurisdiction: 'in' } }),
  },
];
