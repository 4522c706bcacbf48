import type { AnnotatedDocument } from '../model/document.ts';
import type { Annotation, Finding, KnownFinding } from '../model/records.ts';
import type { Span } from '../model/span.ts';

/** What happens to a file: it is deleted, written, or its first such words are replaced. */
export type Edit = null | string | Uint8Array | readonly [from: string | RegExp, to: string];

/** A corpus as small as it can be, for a rule: it is annotated, then edited, then checked. */
export interface Example {
  /** The text of `a.md`; or the files of the corpus (texts, cards, corrections) by their paths. */
  readonly corpus: string | Readonly<Record<string, string>>;
  /** What is then done to files, each named `corpus/…` or `output/…`. */
  readonly edits?: Readonly<Record<string, Edit>>;
  /** The formats of the output, where they are not those that `--to` has by itself. */
  readonly to?: string;
  /** The one finding of the baseline that the check is given. */
  readonly baseline?: KnownFinding;
}

/** What everybody may know of a rule; its examples are run by the tests. */
export interface RuleEntry {
  /** `group/what-is-wrong`. */
  readonly id: string;
  readonly severity: Finding['severity'];
  /** For the rule reference: what is checked and why. Its first sentence stands for the whole where there is no room. */
  readonly docs: string;
  /** Trips this rule, and no other. */
  readonly trips: Example;
  /** Like it, and trips none. */
  readonly passes: Example;
}

/** What a check found, before it is given its rule, file, line and column. */
export interface Problem {
  /** What, where, what to do. */
  readonly message: string;
  readonly annotation?: Annotation;
  /** Where in the text, in UTF-16 units; the annotation's own span where it is left out. */
  readonly span?: Span;
  /** Keys and indexes to the fault in the record, where no annotation says it. */
  readonly path?: readonly string[];
  /** A line of another file than the text, where the fault is in there. */
  readonly at?: { readonly file: string; readonly line: number };
  readonly actual?: string;
  readonly expected?: string;
}

/** What a check may look at: the document in UTF-16 units, fresh or read back from disk. */
export type Checkable = Pick<
  AnnotatedDocument,
  | 'id'
  | 'text'
  | 'pages'
  | 'separators'
  | 'sentences'
  | 'annotations'
  | 'settings'
  | 'collection'
  | 'settledCorrections'
>;

/** One thing that holds of every document, or is reported. */
export interface CheckRule extends RuleEntry {
  /**
   * Where the fault is to be mended. `text`: in the source, or it is to be lived with; the finding names a place of the
   * text. `record`: in what was written, which a fresh run would write otherwise; the finding of a written record names
   * the line of that file.
   */
  readonly about: 'text' | 'record';
  readonly check: (document: Checkable) => readonly Problem[];
}

/** What a rule says of what is as it should be: one list for all of it, since nearly all is. */
export const NO_PROBLEMS: readonly Problem[] = [];

/** A rule that looks at one annotation at a time. */
export const perAnnotation =
  (check: (annotation: Annotation, document: Checkable) => readonly Problem[]): CheckRule['check'] =>
  (document) => {
    const problems: Problem[] = [];
    for (const annotation of document.annotations) {
      const found = check(annotation, document);
      if (found.length > 0) problems.push(...found);
    }
    return problems;
  };

type OfLayer<L extends Annotation['layer']> = Extract<Annotation, { layer: L }>;

type ByLayer = { readonly [L in Annotation['layer']]: OfLayer<L>[] };

function byLayer(annotations: readonly Annotation[]): ByLayer {
  const layers: ByLayer = { date: [], figure: [], 'legal-act': [] };
  for (const annotation of annotations)
    if (annotation.layer === 'date') layers.date.push(annotation);
    else if (annotation.layer === 'figure') layers.figure.push(annotation);
    else layers['legal-act'].push(annotation);
  return layers;
}

const NONE: readonly Annotation[] = [];

/** Of the document that was asked last: rules ask one after the other. */
let remembered = { annotations: NONE, layers: byLayer(NONE) };

function mentionsOf<L extends Annotation['layer']>(
  layer: L,
  { annotations }: Checkable,
): readonly OfLayer<L>[] {
  if (remembered.annotations !== annotations) remembered = { annotations, layers: byLayer(annotations) };
  return remembered.layers[layer];
}

/** A rule that looks at one annotation of a layer at a time. */
export const perMention =
  <L extends Annotation['layer']>(
    layer: L,
    check: (annotation: OfLayer<L>, document: Checkable) => readonly Problem[],
  ): CheckRule['check'] =>
  (document) => {
    const problems: Problem[] = [];
    for (const annotation of mentionsOf(layer, document)) {
      const found = check(annotation, document);
      if (found.length > 0) problems.push(...found);
    }
    return problems;
  };
