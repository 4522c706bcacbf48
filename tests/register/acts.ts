import { registerKeys } from '../../pipeline/4-resolve/legal-act/register-key.ts';
import type { DateAnnotation, LegalActAnnotation, Register, Settings } from '../../pipeline/model/records.ts';
import { DEFAULT_SETTINGS } from '../../pipeline/model/settings.ts';
import { type RegisteredDocument, registerBuilder } from '../../pipeline/register/index.ts';

/** A mention in short: what it says, and by `is`, `alias` or `does` how it stands to an earlier one of its document. */
export interface Said {
  readonly type?: LegalActAnnotation['type'];
  readonly number?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly jurisdiction?: string;
  readonly dates?: readonly string[];
  readonly form?: LegalActAnnotation['form'];
  readonly core?: string;
  readonly identifiers?: LegalActAnnotation['identifiers'];
  readonly relations?: readonly (readonly [
    NonNullable<LegalActAnnotation['relations']>[number]['type'],
    number,
  ])[];
}

const idOf = (layer: 'a' | 'd', n: number): string => layer + n.toString(16).padStart(11, '0');

function mention(said: Said, n: number): { annotation: LegalActAnnotation; dates: DateAnnotation[] } {
  const {
    type = 'law',
    jurisdiction = 'az',
    form = 'full',
    number,
    title,
    issuer,
    dates = [],
    relations = [],
  } = said;
  const start = n * 100;
  const text = said.core ?? title ?? number ?? type;
  const span = { start, end: start + text.length };
  const found = dates.map((edtf, i): DateAnnotation => {
    const id = idOf('d', n * 10 + i);
    const base = {
      id,
      layer: 'date',
      kind: 'date',
      ...span,
      quote: edtf,
      text: edtf,
      rule: 'date/test',
    } as const;
    return {
      ...base,
      certainty: 'stated',
      edtf,
      timex: { type: 'DATE', value: edtf },
    } as unknown as DateAnnotation;
  });
  const annotation: LegalActAnnotation = {
    id: idOf('a', n),
    layer: 'legal-act',
    ...span,
    quote: text,
    text,
    certainty: 'stated',
    rule: 'legal-act/test',
    type,
    form,
    core: { text, ...span },
    ...(number !== undefined && { number }),
    ...(title !== undefined && { title: { text: title, ...span, quoted: true } }),
    ...(issuer !== undefined && { issuer: { text: issuer, ...span } }),
    ...(jurisdiction !== '' && { jurisdiction: { code: jurisdiction, source: 'surface' } }),
    ...(dates.length > 1 && { instances: dates.length }),
    ...(dates.length > 0 && { dates: found.map(({ id }) => ({ date: id, role: 'dated' as const })) }),
    ...(said.identifiers && { identifiers: said.identifiers }),
    ...(relations.length > 0 && {
      relations: relations.map(([relation, target]) => ({ type: relation, target: idOf('a', target) })),
    }),
    acts: [],
  };
  return { annotation, dates: found };
}

/** A document whose mentions say these things; its keys are those that `4-resolve` gives. */
export function saying(
  id: string,
  said: readonly Said[],
  settings: Partial<Settings> = {},
): RegisteredDocument {
  const mentions = said.map(mention);
  const dates = mentions.flatMap((one) => one.dates);
  const edtf = new Map(dates.map((date) => [date.id, date.edtf ?? undefined]));
  const annotations = mentions.map((one) => one.annotation);
  const keys = registerKeys(annotations, (date) => edtf.get(date), id);
  return {
    id,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    annotations: [...dates, ...annotations.map((annotation, i) => ({ ...annotation, acts: keys[i] ?? [] }))],
  };
}

/** The register of documents, in this order. */
export function registerOf(...documents: RegisteredDocument[]): Register {
  const builder = registerBuilder();
  for (const document of documents) builder.add(document);
  const built = builder.build();
  return { ...built, acts: [...built.acts] };
}

export const keysOf = (register: Register): string[] => register.acts.map(({ key }) => key);
