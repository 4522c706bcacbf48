import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { LegalActAnnotation } from '../../pipeline/model/records.ts';
import { annotated } from '../support/annotated.ts';
import { type Example, faults, workedExamples } from './worked-acts.ts';

/** Of the same length, so that offsets hold: quotation marks and white space are printed in more ways than one. */
const plain = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s/g, ' ');

interface Judged {
  readonly start: number;
  readonly text: string;
  readonly wrong: readonly string[];
}

const actAt = (document: CheckedDocument, start: number, end: number): LegalActAnnotation | undefined =>
  document.annotations.find(
    (annotation): annotation is LegalActAnnotation =>
      annotation.layer === 'legal-act' && annotation.start === start && annotation.end === end,
  );

/** The example with the offsets that its mentions have in the seed text; those that do not stand there are left out. */
function inSeed(example: Example, seed: string): Example {
  const [first] = example.annotations;
  const at = first ? seed.indexOf(plain(first.text)) : -1;
  const annotations = example.annotations.flatMap((mention) => {
    const start = at < 0 ? -1 : seed.indexOf(plain(mention.text), at);
    if (start < 0) return [];
    const shift = start - mention.start;
    const { core, end } = mention;
    return [
      { ...mention, start, end: end + shift, core: { start: core.start + shift, end: core.end + shift } },
    ];
  });
  return { ...example, annotations };
}

/** “his (President)” holds for the words of the example: the seed text calls him otherwise. */
const holds = (fault: string, issuer = ''): boolean => !(fault === 'issuer' && issuer.startsWith('his ('));

function byExamples(data: string, document: CheckedDocument): Judged[] {
  return workedExamples(data)
    .map((example) => inSeed(example, plain(document.text)))
    .flatMap((example) =>
      example.annotations.map((gold) => ({
        start: gold.start,
        text: gold.text,
        wrong: faults(gold, example, document).filter((fault) => holds(fault, gold.issuer)),
      })),
    );
}

/** “decrees … on the enforcement of the Law … "T" (dates)”: the guidelines' cases of a law inside a decree. */
const ENFORCING =
  /(decrees?) of [^"()]{1,90} on the enforcement of the (Law [^"()]{0,60}"[^"]+") \(([^)]+)\)/g;

/** Nesting, relation, dates and number of acts of a decree that enforces a law, as its words say. */
function enforcingFaults(document: CheckedDocument, found: RegExpExecArray): Judged[] {
  const [whole, noun = '', held = '', dates = ''] = found;
  const lawAt = found.index + whole.indexOf(held);
  const decree = actAt(document, found.index, found.index + whole.length);
  const law = actAt(document, lawAt, lawAt + held.length);
  const days = dates.split(/, | and /);
  const quotes = (decree?.dates ?? []).map(
    ({ date }) => document.annotations.find(({ id }) => id === date)?.quote,
  );
  const checks: readonly (readonly [string, boolean])[] = [
    ['span', decree !== undefined],
    ['dates', days.join() === quotes.join()],
    ['instances', (decree?.instances ?? 1) === (noun === 'decrees' ? days.length : 1)],
    [
      'relation',
      decree?.relations?.some(({ type, target }) => type === 'enforces' && target === law?.id) ?? false,
    ],
  ];
  const nesting = law?.parent === decree?.id && law?.dates === undefined;
  return [
    { start: found.index, text: whole, wrong: checks.flatMap(([name, right]) => (right ? [] : [name])) },
    { start: lawAt, text: held, wrong: law ? (nesting ? [] : ['nesting']) : ['span'] },
  ];
}

/** “This decision”: refers to the decision before it. */
function takingUpFaults(document: CheckedDocument, found: RegExpExecArray): Judged {
  const [text] = found;
  const mention = actAt(document, found.index, found.index + text.length);
  const target = mention?.relations?.find(({ type }) => type === 'refers-to')?.target;
  const before = document.annotations.filter(
    (act) => act.layer === 'legal-act' && act.type === 'decision' && act.end < found.index,
  );
  const right = mention?.form === 'oblique' && target !== undefined && target === before.at(-1)?.id;
  return { start: found.index, text, wrong: mention ? (right ? [] : ['relation']) : ['span'] };
}

function byWords(document: CheckedDocument): Judged[] {
  const text = plain(document.text);
  return [
    ...[...text.matchAll(ENFORCING)].flatMap((found) => enforcingFaults(document, found)),
    ...[...text.matchAll(/This decision/g)].map((found) => takingUpFaults(document, found)),
  ];
}

/**
 * The seed text: its mentions against the worked examples that were taken from it, and against what the guidelines
 * say of the forms that stand in it (a law inside a decree, dates in brackets, a mention that takes up another).
 */
export function seedActs(data: string): string {
  const document = annotated(readFileSync(join(data, 'seed/state-security-service.md'), 'utf8'));
  const examples = byExamples(data, document);
  const compared = new Set(examples.map(({ start }) => start));
  const judged = [...examples, ...byWords(document).filter(({ start }) => !compared.has(start))];
  const known = new Set(judged.map(({ start }) => start));
  const faulty = judged.filter(({ wrong }) => wrong.length > 0);
  const further = document.annotations.filter(
    ({ layer, start }) => layer === 'legal-act' && !known.has(start),
  );
  return [
    `${judged.length - faulty.length} of ${judged.length} mentions right in span, nesting, dates and relations; ${further.length} more marked`,
    ...faulty.map(({ text, wrong }) => `wrong: ${text}: ${wrong.join(', ')}`),
    ...further.map(({ quote }) => `more: ${quote.replace(/\s+/g, ' ')}`),
  ].join('\n');
}
