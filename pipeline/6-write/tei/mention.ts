import type {
  Annotation,
  DateAnnotation,
  FigureAnnotation,
  LegalActAnnotation,
} from '../../model/records.ts';
import type { Attributes } from '../xml.ts';
import { actId } from './act-id.ts';
import { type Dating, datingAttributes } from './dating.ts';
import type { Taxonomy } from './taxonomy.ts';

/** The element that says what a mention means. */
export interface MentionElement {
  readonly name: 'date' | 'measure' | 'rs';
  readonly attributes: readonly Attributes[];
}

/** Blank-separated words, as TEI wants them in lists: no control characters, undefined where nothing is left. */
const words = (text: string | undefined): string | undefined =>
  text?.replace(/[\p{C}\p{Z}]+/gu, ' ').trim() || undefined;

const word = (text: string | undefined): string | undefined => words(text)?.replaceAll(' ', '_');

/** `stated` is what a reader expects and is left out. */
const certainty = (annotation: Annotation): string | undefined =>
  annotation.certainty === 'stated' ? undefined : annotation.certainty;

/** Whether TEI has an attribute for something of the value. */
const isDated = ({ when, from, to, notBefore, notAfter, dur }: Dating): boolean =>
  (when ?? from ?? to ?? notBefore ?? notAfter ?? dur) !== undefined;

function dateElement(date: DateAnnotation, taxonomy: Taxonomy): MentionElement {
  const { timex, modifier, resolution, anchor } = date;
  const dating = datingAttributes(date, taxonomy.names);
  const ana = taxonomy.ana({
    certainty: certainty(date),
    correction: date.corrected,
    frequency: timex.freq,
    modifier,
    quantifier: timex.quant,
    resolution: resolution === 'stated' ? undefined : resolution,
    timex: isDated(dating) ? undefined : timex.value,
  });
  const corresp = anchor?.annotation && taxonomy.names.pointer(anchor.annotation);
  return { name: 'date', attributes: [dating, { ana, corresp }] };
}

/** The bounds of a figure; TEI's include their value, `@ana` says where the words exclude it. */
const rangingAttributes = ({ min, max }: FigureAnnotation): Attributes => ({ atLeast: min, atMost: max });

function figureElement(figure: FigureAnnotation, taxonomy: Taxonomy): MentionElement {
  const { minExclusive, maxExclusive, antecedent, partOf } = figure;
  const linked = [antecedent?.figure, partOf].filter((id) => id !== undefined);
  const bound = [minExclusive ? 'above' : '', maxExclusive ? 'below' : ''].filter(Boolean).join('-and-');
  return {
    name: 'measure',
    attributes: [
      {
        type: figure.kind,
        quantity: figure.value,
        ...rangingAttributes(figure),
        unit: word(figure.unit),
        commodity: words(figure.counted?.text ?? antecedent?.text),
        ana: taxonomy.ana({
          approximation: figure.approximation,
          bound: bound || undefined,
          certainty: certainty(figure),
          change: figure.change,
          correction: figure.corrected,
        }),
        corresp: [...new Set(linked)].map((id) => taxonomy.names.pointer(id)).join(' '),
      },
    ],
  };
}

/** The bare number inside a `<measure>`. */
export function numberElement(figure: FigureAnnotation): { name: 'num'; attributes: Attributes } {
  const type = figure.kind === 'fraction' || figure.kind === 'percentage' ? figure.kind : 'cardinal';
  return { name: 'num', attributes: { type, value: figure.value, ...rangingAttributes(figure) } };
}

/** `article 109, item 32; article 5`. */
const provisions = ({ provisions = [] }: LegalActAnnotation): string =>
  provisions.map((path) => path.map(({ unit, value }) => `${unit} ${value}`).join(', ')).join('; ');

function legalActElement(act: LegalActAnnotation, taxonomy: Taxonomy): MentionElement {
  return {
    name: 'rs',
    attributes: [
      {
        type: 'legalAct',
        subtype: act.type,
        ref: act.acts.map((key) => taxonomy.names.pointer(actId(key))).join(' '),
        n: provisions(act),
        ana: taxonomy.ana({
          certainty: certainty(act),
          correction: act.corrected,
          form: act.form === 'full' ? undefined : act.bare ? 'oblique-bare' : act.form,
        }),
      },
    ],
  };
}

export function mentionElement(annotation: Annotation, taxonomy: Taxonomy): MentionElement {
  switch (annotation.layer) {
    case 'date':
      return dateElement(annotation, taxonomy);
    case 'figure':
      return figureElement(annotation, taxonomy);
    case 'legal-act':
      return legalActElement(annotation, taxonomy);
  }
}
