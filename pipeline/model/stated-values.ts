import type { DateDraft, Draft, FigureDraft, LegalActDraft } from './draft.ts';
import type { CorrectionFields } from './records.ts';

/** A key under which people state what a mention means, in gold and in corrections. */
type StatedKey = Exclude<keyof CorrectionFields, 'quote'>;

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

const ofAct = (act: LegalActDraft): StatedValues => {
  const { type, subtype, form, number, core, title, issuer, jurisdiction, certainty } = act;
  return {
    type,
    subtype,
    form,
    number,
    core: core.text,
    title: title?.text,
    issuer: issuer?.text,
    jurisdiction: jurisdiction?.code,
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
