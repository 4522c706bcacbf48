import type {
  Annotation,
  DateAnnotation,
  FigureAnnotation,
  LegalActAnnotation,
} from '../../model/records.ts';
import { attribute } from '../xml.ts';
import { actId } from './act-id.ts';
import { datingAttributes, datingOf, isDated } from './dating.ts';
import type { Taxonomy } from './taxonomy.ts';

/** The names of the elements that say what a mention means. */
const ELEMENTS = { date: 'date', figure: 'measure', 'legal-act': 'rs' } as const;

export const mentionElement = ({ layer }: Annotation): string => ELEMENTS[layer];

/** Blank-separated words, as TEI wants them in lists: no control characters, undefined where nothing is left. */
const words = (text: string | undefined): string | undefined =>
  text?.replace(/[\p{C}\p{Z}]+/gu, ' ').trim() || undefined;

const word = (text: string | undefined): string | undefined => words(text)?.replaceAll(' ', '_');

/** `stated` is what a reader expects and is left out. */
const certainty = (annotation: Annotation): string | undefined =>
  annotation.certainty === 'stated' ? undefined : annotation.certainty;

/** The names of categories have no character that would have to be escaped. */
const anaAttribute = (ana: string): string => (ana === '' ? '' : ` ana="${ana}"`);

function categoriesOfDate(date: DateAnnotation, dated: boolean, taxonomy: Taxonomy): string {
  const { timex, modifier, resolution } = date;
  let ana = taxonomy.ana('', 'certainty', certainty(date));
  ana = taxonomy.ana(ana, 'correction', date.corrected);
  ana = taxonomy.ana(ana, 'frequency', timex.freq);
  ana = taxonomy.ana(ana, 'modifier', modifier);
  ana = taxonomy.ana(ana, 'quantifier', timex.quant);
  ana = taxonomy.ana(ana, 'resolution', resolution === 'stated' ? undefined : resolution);
  return taxonomy.ana(ana, 'timex', dated ? undefined : timex.value);
}

function dateAttributes(date: DateAnnotation, taxonomy: Taxonomy): string {
  const dating = datingOf(date, taxonomy.names);
  const ana = categoriesOfDate(date, isDated(dating), taxonomy);
  const from = date.anchor?.annotation;
  return (
    datingAttributes(dating) +
    anaAttribute(ana) +
    (from === undefined ? '' : attribute('corresp', taxonomy.names.pointer(from)))
  );
}

/** The bounds of a figure; TEI's include their value, `@ana` says where the words exclude it. */
const rangingAttributes = ({ min, max }: FigureAnnotation): string =>
  attribute('atLeast', min) + attribute('atMost', max);

function boundOf({ minExclusive, maxExclusive }: FigureAnnotation): string | undefined {
  if (minExclusive) return maxExclusive ? 'above-and-below' : 'above';
  return maxExclusive ? 'below' : undefined;
}

function categoriesOfFigure(figure: FigureAnnotation, taxonomy: Taxonomy): string {
  let ana = taxonomy.ana('', 'approximation', figure.approximation);
  ana = taxonomy.ana(ana, 'bound', boundOf(figure));
  ana = taxonomy.ana(ana, 'certainty', certainty(figure));
  ana = taxonomy.ana(ana, 'change', figure.change);
  return taxonomy.ana(ana, 'correction', figure.corrected);
}

function figureAttributes(figure: FigureAnnotation, taxonomy: Taxonomy): string {
  const { antecedent, partOf } = figure;
  const linked = new Set([antecedent?.figure, partOf].filter((id) => id !== undefined));
  return (
    attribute('type', figure.kind) +
    attribute('quantity', figure.value) +
    rangingAttributes(figure) +
    attribute('unit', word(figure.unit)) +
    attribute('commodity', words(figure.counted?.text ?? antecedent?.text)) +
    anaAttribute(categoriesOfFigure(figure, taxonomy)) +
    attribute('corresp', [...linked].map((id) => taxonomy.names.pointer(id)).join(' '))
  );
}

/** What is said of the bare number inside a `<measure>`. */
export function numberAttributes(figure: FigureAnnotation): string {
  const type = figure.kind === 'fraction' || figure.kind === 'percentage' ? figure.kind : 'cardinal';
  return attribute('type', type) + attribute('value', figure.value) + rangingAttributes(figure);
}

/** `article 109, item 32; article 5`. */
const provisions = ({ provisions = [] }: LegalActAnnotation): string =>
  provisions.map((path) => path.map(({ unit, value }) => `${unit} ${value}`).join(', ')).join('; ');

function categoriesOfAct(act: LegalActAnnotation, taxonomy: Taxonomy): string {
  const form = act.bare ? 'oblique-bare' : act.form;
  let ana = taxonomy.ana('', 'certainty', certainty(act));
  ana = taxonomy.ana(ana, 'correction', act.corrected);
  return taxonomy.ana(ana, 'form', act.form === 'full' ? undefined : form);
}

const legalActAttributes = (act: LegalActAnnotation, taxonomy: Taxonomy): string =>
  attribute('type', 'legalAct') +
  attribute('subtype', act.type) +
  attribute('ref', act.acts.map((key) => taxonomy.names.pointer(actId(key))).join(' ')) +
  attribute('n', provisions(act)) +
  anaAttribute(categoriesOfAct(act, taxonomy));

/** The attributes of the element of a mention, but for its id. */
export function mentionAttributes(annotation: Annotation, taxonomy: Taxonomy): string {
  switch (annotation.layer) {
    case 'date':
      return dateAttributes(annotation, taxonomy);
    case 'figure':
      return figureAttributes(annotation, taxonomy);
    case 'legal-act':
      return legalActAttributes(annotation, taxonomy);
  }
}
