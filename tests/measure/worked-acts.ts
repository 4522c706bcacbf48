import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { Annotation, LegalActAnnotation } from '../../pipeline/model/records.ts';
import { annotated } from '../support/annotated.ts';

/** A mention as the worked examples describe it. */
interface Worked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly core: { readonly start: number; readonly end: number };
  readonly number?: string;
  readonly issuer?: string;
  readonly prov?: string;
  readonly dates?: readonly { readonly when: string; readonly role: string }[];
  readonly relations?: readonly { readonly type: string; readonly target: string }[];
}

export interface Example {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly Worked[];
}

/** `president of the republic` for “the President of the Republic”, “his (President …)”, “… (parties)”. */
const issuerOf = (text = ''): string =>
  text
    .replace(/^his \((.*)\)$/, '$1')
    .replace(/ \((?:parties|state)\)$/, '')
    .replace('; ', ' and ')
    .replace(/\bthe /g, '')
    .toLowerCase();

/** A state that issues its law is written down in some examples and left out in others. */
const sameIssuer = (gold: Worked, act: LegalActAnnotation): boolean => {
  const [wanted, found] = [issuerOf(gold.issuer), issuerOf(act.issuer?.text)];
  const state = gold.issuer === undefined || gold.issuer.endsWith('(state)');
  return (
    wanted === found ||
    wanted.startsWith(`${found} of `) ||
    (state && /^republic of /.test(found)) ||
    (state && found === '')
  );
};

const mentionOf = (document: CheckedDocument, id: string): Annotation | undefined =>
  document.annotations.find((annotation) => annotation.id === id);

/** Dates in names and numbers are given in some examples only. */
function sameDates(gold: Worked, act: LegalActAnnotation, document: CheckedDocument): boolean {
  const wanted = (gold.dates ?? []).map(
    ({ when, role }) => `${when} ${role.split(',')[0]?.replace(' ', '-')}`,
  );
  const found = (act.dates ?? []).flatMap(({ date, role }) => {
    const value = mentionOf(document, date);
    return value?.layer === 'date' ? [`${value.edtf} ${role}`] : [];
  });
  const counted = wanted.some((date) => date.includes(' in-'))
    ? found
    : found.filter((date) => !date.includes(' in-'));
  return wanted.sort().join() === counted.sort().join();
}

function sameRelations(
  gold: Worked,
  act: LegalActAnnotation,
  example: Example,
  document: CheckedDocument,
): boolean {
  const start = (id: string): number | undefined =>
    example.annotations.find((other) => other.id === id)?.start;
  const wanted = (gold.relations ?? []).map(({ type, target }) => `${type} ${start(target)}`);
  const found = (act.relations ?? []).map(
    ({ type, target }) => `${type} ${mentionOf(document, target)?.start}`,
  );
  return wanted.sort().join() === found.sort().join();
}

/** What of a mention is wrong: nothing when it is right in every field. */
export function faults(gold: Worked, example: Example, document: CheckedDocument): string[] {
  const act = document.annotations.find(
    (annotation) =>
      annotation.layer === 'legal-act' && annotation.start === gold.start && annotation.end === gold.end,
  );
  if (act?.layer !== 'legal-act') return ['span'];
  const provisions = (act.provisions ?? []).map((path) =>
    path.map(({ unit, value }) => `${unit} ${value}`).join(', '),
  );
  const checks: readonly (readonly [string, boolean])[] = [
    ['core', act.core.start === gold.core.start && act.core.end === gold.core.end],
    ['type', act.type === gold.type],
    ['number', (gold.number ?? '').replace(/^Pub\. L\. /, '') === (act.number ?? '')],
    ['issuer', sameIssuer(gold, act)],
    ['dates', sameDates(gold, act, document)],
    ['relations', sameRelations(gold, act, example, document)],
    ['provisions', (gold.prov ?? '') === provisions.join('; ')],
  ];
  return checks.flatMap(([name, right]) => (right ? [] : [name]));
}

export const workedExamples = (data: string): Example[] =>
  readFileSync(join(data, 'legal-acts/worked-examples.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** The worked examples of legal acts: how many mentions are right in every field, and what is wrong with the others. */
export function workedActs(data: string): string {
  const judged = workedExamples(data).flatMap((example) => {
    const document = annotated(example.text);
    return example.annotations.map((gold) => ({ example, gold, wrong: faults(gold, example, document) }));
  });
  const faulty = judged.filter(({ wrong }) => wrong.length > 0);
  return [
    `${judged.length - faulty.length} of ${judged.length} mentions right in span, core, type, number, issuer, dates, relations and provisions`,
    ...faulty.map(({ example, gold, wrong }) => `${example.id} ${gold.text}: ${wrong.join(', ')}`),
  ].join('\n');
}
