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

/** Chapters of the statutes of provinces whose acts have “The” in their titles: Saskatchewan, Manitoba. */
const WITH_ARTICLE = /^,? (?:R\.)?(?:S\.S|S\.M|R\.S)\.|^, chapter [A-Z]/;

/** A list of such acts prints the article at the start of an item; sentences begin with one of their own. */
function withArticle(prediction: Prediction, { text }: CheckedDocument): Prediction {
  const article = text.slice(0, prediction.start) === 'The ' && WITH_ARTICLE.test(text.slice(prediction.end));
  return article ? { ...prediction, start: 0 } : prediction;
}

const within = (inner: Prediction, outer: Prediction): boolean =>
  inner !== outer && outer.start <= inner.start && inner.end <= outer.end;

/**
 * Statutory text of Canada: every act that is named by its title is a law or (all that is made under one) a regulation.
 * Numbers (“SOR/96-510”), treaties and the act in the title of another one are not marked.
 */
function canadian(document: CheckedDocument): Prediction[] {
  const named = acts(document)
    .filter(
      ({ form, type, title }) =>
        ((form === 'full' && title !== undefined) || form === 'short') &&
        type !== 'treaty' &&
        type !== 'policy' &&
        type !== 'constitution',
    )
    .map((act) => core(act, act.type === 'law' || act.type === 'code' ? 'law' : 'regulation'));
  return named
    .filter((act) => !named.some((other) => within(act, other)))
    .map((act) => withArticle(act, document));
}

const PUBLIC_LAW = /(?:Pub\. ?L\.|Public Law|P\.L\.)(?: No\.)? *\d+[-–]\d+/;
const VOLUME = /\d+ Stat\. \d+/;
const CODIFIED = /U\. ?S\. ?C|United States Code|C\.? ?F\.? ?R|Code of Federal Regulations/;

function found(act: LegalActAnnotation, pattern: RegExp, type: string): Prediction[] {
  const match = pattern.exec(act.quote);
  if (!match) return [];
  const start = act.start + match.index;
  return [{ start, end: start + match[0].length, type }];
}

/** The Federal Register marks citations by number only, provisions of a code included; each number by itself. */
function federal(document: CheckedDocument): Prediction[] {
  return acts(document).flatMap((act): Prediction[] => {
    if (act.form !== 'full' || act.jurisdiction?.code !== 'us') return [];
    const numbers = [
      ...found(act, PUBLIC_LAW, 'law'),
      ...(act.type === 'law' ? found(act, VOLUME, 'statute-at-large') : []),
    ];
    if (numbers.length > 0) return numbers;
    if (act.type === 'code' || act.type === 'regulation')
      return CODIFIED.test(act.quote) ? [{ start: act.start, end: act.end, type: act.type }] : [];
    // Lists (“Executive Orders 12866 and 13563”) are not marked.
    return act.type === 'order' && act.number !== undefined && act.group === undefined
      ? [core(act, act.type)]
      : [];
  });
}

/** Indian judgments mark an act without its provisions, and every provision, of an act that is named or not. */
function indian(document: CheckedDocument): Prediction[] {
  const statutes = new Set<string>(['law', 'code', 'constitution', 'regulation']);
  const named = acts(document)
    .filter(
      ({ type, form, core: { text } }) =>
        statutes.has(type) &&
        form !== 'oblique' &&
        !/^(?:\d{4} )?(?:Act|Code|Rules|Regulations|Law)$/.test(text),
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
