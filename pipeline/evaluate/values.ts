import type {
  Annotation,
  DateAnnotation,
  FigureAnnotation,
  GoldMention,
  LegalActAnnotation,
} from '../model/records.ts';

/** A key under which gold may state a value. */
export type ValueKey = Exclude<keyof GoldMention, 'layer' | 'quote' | 'occurrence'>;

type Values = { readonly [key in ValueKey]?: string | undefined };

const dateValues = ({ kind, timex, edtf }: DateAnnotation): Values => ({
  kind,
  timex: timex.value,
  mod: timex.mod,
  edtf: edtf ?? undefined,
});

const figureValues = (figure: FigureAnnotation): Values => {
  const { kind, value, min, max, unit, approximation, counted } = figure;
  return { kind, value, min, max, unit, approximation, counted: counted?.text };
};

const actValues = ({ type, form, number, core }: LegalActAnnotation): Values => ({
  type,
  form,
  number,
  core: core.text,
});

function valuesOf(annotation: Annotation): Values {
  switch (annotation.layer) {
    case 'date':
      return dateValues(annotation);
    case 'figure':
      return figureValues(annotation);
    case 'legal-act':
      return actValues(annotation);
  }
}

/** A value that is not as gold has it. */
export interface ValueError {
  readonly key: ValueKey;
  readonly expected: string;
  /** Undefined where the annotation has no such value. */
  readonly actual: string | undefined;
}

/** What gold states of a mention, apart from its place. */
export function statedBy(mention: GoldMention): [ValueKey, string][] {
  const { layer: _layer, quote: _quote, occurrence: _occurrence, ...stated } = mention;
  // The keys that are left are the value keys, and all of them hold strings.
  return Object.entries(stated) as [ValueKey, string][];
}

/** Where an annotation says other than gold. What gold does not state is not compared. */
export function valueErrors(mention: GoldMention, annotation: Annotation): ValueError[] {
  const values = valuesOf(annotation);
  return statedBy(mention).flatMap(([key, expected]) =>
    values[key] === expected ? [] : [{ key, expected, actual: values[key] }],
  );
}

/** The finer sort of a mention within its layer: the type of an act, the kind of all else. */
export const kindOf = (annotation: Annotation): string =>
  annotation.layer === 'legal-act' ? annotation.type : annotation.kind;
