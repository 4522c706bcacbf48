import type { DateDraft, Draft, FigureDraft, LegalActDraft } from './draft.ts';
import type { CorrectionFields } from './records.ts';

/** Fields that name other mentions, which only a document knows. */
const LINKS = ['dates', 'relations'] as const;

/** A key under which people state what a mention means by itself, in gold and in corrections. */
type StatedKey = Exclude<keyof CorrectionFields, 'quote' | (typeof LINKS)[number]>;

/** Whether a field says what a mention means by itself: not how far it reaches, nor what it has to do with others. */
export const isStated = (field: string): boolean =>
  field !== 'quote' && !LINKS.some((link) => link === field);

export type StatedValues = { readonly [key in StatedKey]?: string | undefined };

const ofDate = ({ kind, timex, edtf, certainty }: DateDraft): StatedValues => ({
  kind,
  timex: timex.value,
  mod: timex.mod,
  edtf: edtf ?? undefined,
  certainty,
});

const ofFigure = (figure: FigureDraft): StatedValues => {
  const { kind, value, min, max, unit, approximation, counted, change, certainty } = figure;
  return { kind, value, min, max, unit, approximation, counted: counted?.text, change, certainty };
};

/** “article 109, item 32” */
const pathText = (path: readonly { readonly unit: string; readonly value: string }[]): string =>
  path.map(({ unit, value }) => `${unit} ${value}`).join(', ');

const ofAct = (act: LegalActDraft): StatedValues => {
  const { type, subtype, form, number, core, title, issuer, jurisdiction, provisions, certainty } = act;
  return {
    type,
    subtype,
    form,
    number,
    core: core.text,
    title: title?.text,
    issuer: issuer?.text,
    jurisdiction: jurisdiction?.code,
    provisions: provisions?.map(pathText).join('; '),
    certainty,
  };
};

/** What a mention means, as people state it: flat, each value one text. */
export function statedValues(mention: Draft): StatedValues {
  switch (mention.layer) {
    case 'date':
      return ofDate(mention);
    case 'figure':
      return ofFigure(mention);
    case 'legal-act':
      return ofAct(mention);
  }
}
