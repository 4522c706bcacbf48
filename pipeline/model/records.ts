// Generated from schemas/*.schema.json by `npm run fix`. Do not edit: change the schema.

/**
 * Which layers to annotate.
 */
export type Layers = ('date' | 'figure' | 'legal-act')[];
/**
 * One line of `corrections/<file of the text>.jsonl`, beside the text: what a person knows better than the rules. It is applied at every run; `rubricator correct` writes it.
 */
export type Correction = {} & {
  /**
   * `add` a mention that no rule finds, `reject` one that is none, `change` fields of one.
   */
  op: 'add' | 'reject' | 'change';
  layer: 'date' | 'figure' | 'legal-act';
  target: CorrectionTarget;
  fields?: CorrectionFields;
  was?: CorrectedValues;
  /**
   * Who says so.
   */
  by: string;
  /**
   * The day when it was said.
   */
  when: string;
  why?: string;
};
/**
 * `stated` in the text, `implied` by its context, or `ambiguous` (see `alternatives`).
 */
export type Certainty = 'stated' | 'implied' | 'ambiguous';
/**
 * A temporal expression (ISO-TimeML TIMEX3, EDTF = ISO 8601-2, TEI att.datable).
 */
export type DateAnnotation = MentionBase & {
  layer: 'date';
  /**
   * What the expression tells: a date, an interval with two ends, a time of day, a length of time, a set of times, or a time relative to another one.
   */
  kind: 'date' | 'interval' | 'time' | 'duration' | 'set' | 'relative';
  timex: Timex;
  /**
   * The value in EDTF; null where EDTF has no form for it (durations, sets).
   */
  edtf: string | null;
  tei: TeiDating;
  /**
   * First day that the expression can mean (astronomical years before year 1); null when open or unknown.
   */
  earliest: string | null;
  /**
   * Last day that the expression can mean.
   */
  latest: string | null;
  /**
   * The TIMEX3 modifier, in lower case.
   */
  modifier?:
    | 'start'
    | 'mid'
    | 'end'
    | 'approx'
    | 'before'
    | 'after'
    | 'on-or-before'
    | 'on-or-after'
    | 'less-than'
    | 'more-than'
    | 'equal-or-less'
    | 'equal-or-more';
  /**
   * Where the expression is not in the Gregorian calendar.
   */
  calendar?: string;
  /**
   * Where the parts that the words do not say came from.
   */
  resolution: 'stated' | 'context' | 'reference-date' | 'unresolved';
  anchor?: DateAnchor;
  /**
   * Other readings of an ambiguous expression, the likelier one being the value itself.
   */
  alternatives?: {
    /**
     * The other reading in EDTF.
     */
    edtf: string | null;
    timex: Timex;
    reason: string;
  }[];
  range?: DateRange;
};
export type Annotation = DateAnnotation | FigureAnnotation | LegalActAnnotation;
/**
 * A number that says how many or how much.
 */
export type FigureAnnotation = MentionBase & {
  layer: 'figure';
  /**
   * `count`: how many; `measure`: with a unit of measure; `money`; `percentage`: of hundredths or points; `fraction`: a part of a whole (1/3); `ratio`: two numbers, or a multiple; `frequency`: how many times; `age`.
   */
  kind: 'count' | 'measure' | 'money' | 'percentage' | 'fraction' | 'ratio' | 'frequency' | 'age';
  numberSpan: Span;
  value?: string;
  min?: string;
  max?: string;
  /**
   * More than `min`: `min` itself is not meant.
   */
  minExclusive?: true;
  /**
   * Less than `max`: `max` itself is not meant.
   */
  maxExclusive?: true;
  /**
   * How the words around the number qualify it.
   */
  approximation?: 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'nearly' | 'vague';
  /**
   * UCUM code (with /unit for a rate); ISO 4217 code for money; for percentages `%`, `pp` (points), `bp` (basis points) or `[ppth]` (per mille).
   */
  unit?: string;
  /**
   * The unit as printed.
   */
  unitText?: string;
  counted?: CountedNoun;
  antecedent?: Antecedent;
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  partOf?: string;
  /**
   * A rise or fall by or to this amount.
   */
  change?: 'up' | 'down';
};
/**
 * A mention of a specific legal act.
 */
export type LegalActAnnotation = MentionBase & {
  layer: 'legal-act';
  type: ActType;
  /**
   * Narrower than the type, in the words of the lexicon or the jurisdiction.
   */
  subtype?: string;
  /**
   * Named in full, by a short title, by an alias of its own, or by a word that takes an earlier mention up (“this decree”).
   */
  form: 'full' | 'short' | 'alias' | 'oblique';
  /**
   * A capitalised “the Act” that takes up an earlier full mention.
   */
  bare?: true;
  core: TextSpan;
  /**
   * As printed, without the “No.” before it.
   */
  number?: string;
  title?: ActTitle;
  issuer?: TextSpan;
  jurisdiction?: ActJurisdiction;
  /**
   * The dates of the act, those in its name or number included.
   */
  dates?: ActDate[];
  /**
   * The parts of the act that are meant; each a path from the outermost unit inwards.
   */
  provisions?: Provision[];
  /**
   * How the act bears on other mentions; an oblique mention refers to its antecedent, an alias is one of its full name.
   */
  relations?: ActRelation[];
  identifiers?: ActIdentifier[];
  /**
   * A gazette locator that follows the mention.
   */
  publishedIn?: string;
  group?: TextSpan;
  /**
   * How many distinct acts a plural mention stands for.
   */
  instances?: number;
  /**
   * Keys of the entries in the register: one, or one an instance of a plural mention; empty while unknown.
   */
  acts: string[];
};
export type ActType =
  | 'constitution'
  | 'law'
  | 'code'
  | 'decree'
  | 'order'
  | 'resolution'
  | 'decision'
  | 'regulation'
  | 'directive'
  | 'treaty'
  | 'policy';
/**
 * @minItems 1
 */
export type Provision = [ProvisionStep, ...ProvisionStep[]];

export interface Records {
  'baseline.schema.json'?: Baseline;
  'check.schema.json'?: CheckReport;
  'collection.schema.json'?: Collection;
  'configuration.schema.json'?: Configuration;
  'correction.schema.json'?: Correction;
  'date.schema.json'?: DateAnnotation;
  'difference.schema.json'?: DifferenceReport;
  'document.schema.json'?: DocumentRecord;
  'evaluation.schema.json'?: EvaluationReport;
  'figure.schema.json'?: FigureAnnotation;
  'finding.schema.json'?: Finding;
  'floors.schema.json'?: Floors;
  'gold.schema.json'?: Gold;
  'jurisdiction.schema.json'?: JurisdictionFile;
  'legal-act.schema.json'?: LegalActAnnotation;
  'register.schema.json'?: Register;
  'settings.schema.json'?: Settings;
  'stream-error.schema.json'?: StreamError;
  'stream-request.schema.json'?: StreamRequest;
}
/**
 * The findings of `rubricator check` that a project knows of and does not want to hear of again: `--baseline <file>`. It may only become shorter.
 */
export interface Baseline {
  $schema?: string;
  /**
   * By file, rule and fingerprint.
   */
  findings: KnownFinding[];
}
export interface KnownFinding {
  /**
   * The file that the finding is about, from the root of the repository.
   */
  path: string;
  /**
   * The rule that found it.
   */
  ruleId: string;
  /**
   * For readers; the fingerprint says which finding it is.
   */
  message: string;
  /**
   * Of rule, file and words; the number tells findings apart that are alike.
   */
  fingerprint: string;
}
/**
 * What `rubricator check --reporter json` prints.
 */
export interface CheckReport {
  /**
   * How many documents were checked.
   */
  documents: number;
  /**
   * Those that the baseline does not know. `file` is a path from the root of the git repository around the working folder, or from the working folder where there is none, with `/`.
   */
  findings: Finding[];
  /**
   * How many findings more the baseline knows.
   */
  known: number;
}
/**
 * Something that a check or a room could not settle or found wrong.
 */
export interface Finding {
  /**
   * The rule that found it.
   */
  ruleId: string;
  /**
   * How bad it is; only an error fails a check.
   */
  severity: 'error' | 'warning' | 'note';
  /**
   * What, where, what to do.
   */
  message: string;
  file?: string;
  /**
   * From 1.
   */
  line?: number;
  /**
   * From 1, in code points.
   */
  column?: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start?: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end?: number;
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  annotation?: string;
  /**
   * What is there.
   */
  actual?: string;
  /**
   * What should be there.
   */
  expected?: string;
}
/**
 * The identity card of a folder of source texts: collection.json.
 */
export interface Collection {
  $schema?: string;
  title: string;
  description?: string;
  /**
   * Of the texts: an SPDX licence expression (`LicenseRef-…` for terms of one's own), the address of the terms, NONE where all rights are reserved, or NOASSERTION where it is not known yet.
   */
  licence: string;
  /**
   * Where the texts come from.
   */
  source?: string;
  /**
   * BCP 47 tag; selects the lexicon.
   */
  language: string;
  /**
   * Where unnamed acts belong: ISO 3166-1 alpha-2 in lower case, or eu, un, int.
   */
  jurisdiction?: string;
  /**
   * How 03/04/1999 is read.
   */
  dateOrder?: 'DMY' | 'MDY' | 'YMD';
  /**
   * `narrative`: dates without a year follow the text; `document-time`: they follow the reference date.
   */
  dateMode?: 'narrative' | 'document-time';
  /**
   * The day that “today” and “last year” count from.
   */
  referenceDate?: string;
  /**
   * Month and day.
   */
  fiscalYearStart?: string;
  /**
   * For the months of seasons.
   */
  hemisphere?: 'north' | 'south';
  layers?: Layers;
  /**
   * Also mark “several officers”, “many laws”.
   */
  indefiniteFigures?: boolean;
  /**
   * The years that the texts speak of; dates outside are reported.
   */
  period?: {
    from?: string;
    to?: string;
  };
}
/**
 * rubricator.config.json: settings for all texts of a project (a collection card, front matter and flags override them), and which checks count.
 */
export interface Configuration {
  $schema?: string;
  /**
   * BCP 47 tag; selects the lexicon.
   */
  language?: string;
  /**
   * Where unnamed acts belong: ISO 3166-1 alpha-2 in lower case, or eu, un, int.
   */
  jurisdiction?: string;
  /**
   * How 03/04/1999 is read.
   */
  dateOrder?: 'DMY' | 'MDY' | 'YMD';
  /**
   * `narrative`: dates without a year follow the text; `document-time`: they follow the reference date.
   */
  dateMode?: 'narrative' | 'document-time';
  /**
   * The day that “today” and “last year” count from.
   */
  referenceDate?: string;
  /**
   * Month and day.
   */
  fiscalYearStart?: string;
  /**
   * For the months of seasons.
   */
  hemisphere?: 'north' | 'south';
  layers?: Layers;
  /**
   * Also mark “several officers”, “many laws”.
   */
  indefiniteFigures?: boolean;
  /**
   * How grave a finding of a check is; `warn` is short for `warning`, `off` leaves it out.
   */
  checks?: {
    [k: string]: 'error' | 'warning' | 'warn' | 'note' | 'off';
  };
}
/**
 * Where the mention stands: a TextQuoteSelector of the W3C Web Annotation model, and which of several equal ones it is. White space is one space, however it is set.
 */
export interface CorrectionTarget {
  /**
   * The mention, as in the text.
   */
  exact: string;
  /**
   * What stands right before it.
   */
  prefix?: string;
  /**
   * What stands right after it.
   */
  suffix?: string;
  /**
   * Which occurrence of `exact` in the text, from 1; asked where prefix and suffix fit several.
   */
  occurrence?: number;
}
/**
 * What holds of the mention, under the names that gold uses; null takes a field away. The other forms of a value follow from it.
 */
export interface CorrectionFields {
  /**
   * Where the mention reaches too far or too short: its right words, which share some with `exact`.
   */
  quote?: string;
  certainty?: Certainty;
  /**
   * Of a date or figure.
   */
  kind?: string;
  /**
   * Of a date, with what follows from it.
   */
  edtf?: string | null;
  /**
   * The TIMEX3 value of a date.
   */
  timex?: string;
  /**
   * The TIMEX3 modifier of a date.
   */
  mod?: string | null;
  value?: string | null;
  min?: string | null;
  max?: string | null;
  unit?: string | null;
  approximation?: string | null;
  /**
   * The counted words, as in the text.
   */
  counted?: string | null;
  change?: string | null;
  /**
   * Of an act.
   */
  type?: string;
  subtype?: string | null;
  form?: string;
  number?: string | null;
  /**
   * As in the mention.
   */
  core?: string;
  /**
   * As in the mention, without quotation marks.
   */
  title?: string | null;
  /**
   * As in the mention.
   */
  issuer?: string | null;
  jurisdiction?: string | null;
  /**
   * All dates of the act, parted by semicolons: what each is to it, and the words of the nearest mention of it.
   */
  dates?: string | null;
  /**
   * All parts of the act that are meant, parted by semicolons; each a path from the outermost unit inwards, parted by commas.
   */
  provisions?: string | null;
  /**
   * All that the act does to others, parted by semicolons: what, and the words of the nearest mention of the other.
   */
  relations?: string | null;
}
/**
 * What the rules said of the changed fields when the correction was made: where they say something else by now, a person has to look again. Null where they said nothing.
 */
export interface CorrectedValues {
  [k: string]: string | null;
}
/**
 * The part that all layers share.
 */
export interface MentionBase {
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  id: string;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
  /**
   * Exactly the source slice from `start` to `end`.
   */
  quote: string;
  /**
   * The quote with white space, markup and page separators collapsed to one space.
   */
  text: string;
  /**
   * The parts before and after each page separator, where the mention runs over one.
   *
   * @minItems 2
   */
  segments?: [Span, Span, ...Span[]];
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  parent?: string;
  certainty: Certainty;
  /**
   * The extraction rule that claimed the mention; `<layer>/by-hand` for one that a person added.
   */
  rule: string;
  /**
   * A person added this mention, or changed it: `corrections` of the record says who and when.
   */
  corrected?: 'added' | 'changed';
}
/**
 * A half-open stretch of `text`: from `start` up to, not including, `end`.
 */
export interface Span {
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
}
/**
 * The TIMEX3 attributes.
 */
export interface Timex {
  /**
   * The TIMEX3 type.
   */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /**
   * The TIMEX3 value.
   */
  value: string;
  /**
   * The TIMEX3 modifier.
   */
  mod?:
    | 'START'
    | 'MID'
    | 'END'
    | 'APPROX'
    | 'BEFORE'
    | 'AFTER'
    | 'ON_OR_BEFORE'
    | 'ON_OR_AFTER'
    | 'LESS_THAN'
    | 'MORE_THAN'
    | 'EQUAL_OR_LESS'
    | 'EQUAL_OR_MORE';
  /**
   * The TIMEX3 quantifier of a set of times.
   */
  quant?: string;
  /**
   * How often in the period of a set of times (TIMEX3).
   */
  freq?: string;
}
/**
 * The attributes of a TEI <date>; empty where TEI has none that fit. Years before year 1 are counted as TEI does (1 BC is -0001).
 */
export interface TeiDating {
  when?: string;
  notBefore?: string;
  notAfter?: string;
  from?: string;
  to?: string;
  dur?: string;
  cert?: 'high' | 'medium' | 'low';
  type?: string;
  calendar?: string;
}
/**
 * What a resolved expression was resolved against: an earlier date of the text, or the reference date.
 */
export interface DateAnchor {
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  annotation?: string;
  /**
   * The anchor's value in EDTF.
   */
  value: string;
}
/**
 * The two ends of an interval, each with its own span; null for an open end.
 */
export interface DateRange {
  begin: RangeEnd | null;
  end: RangeEnd | null;
}
export interface RangeEnd {
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
  /**
   * The end as in the source.
   */
  quote: string;
  timex: Timex;
  /**
   * The value of the end in EDTF.
   */
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
}
/**
 * What `rubricator diff --json` prints. Offsets are code points, each in its own text.
 */
export interface DifferenceReport {
  added: number;
  removed: number;
  changed: number;
  /**
   * Both runs against gold, where some is given.
   */
  scores?: {
    before: ReportedScores;
    after: ReportedScores;
  };
  layers: {
    date: ComparedCounts;
    figure: ComparedCounts;
    'legal-act': ComparedCounts;
  };
  /**
   * Those that differ.
   */
  documents: ComparedDocument[];
}
export interface ReportedScores {
  date?: ReportedLayerScore;
  figure?: ReportedLayerScore;
  'legal-act'?: ReportedLayerScore;
}
export interface ReportedLayerScore {
  /**
   * Mentions in gold.
   */
  gold: number;
  /**
   * Mentions annotated.
   */
  found: number;
  strict: MeasuredScore;
  relaxed: MeasuredScore;
  value: MeasuredScore;
  /**
   * Of each kind of mention, or type of act.
   */
  kinds: {
    [k: string]: ReportedScore;
  };
}
export interface MeasuredScore {
  hits: number;
  /**
   * A part of 1.
   */
  precision: number;
  /**
   * A part of 1.
   */
  recall: number;
  /**
   * A part of 1.
   */
  f1: number;
}
export interface ReportedScore {
  /**
   * Mentions in gold.
   */
  gold: number;
  /**
   * Mentions annotated.
   */
  found: number;
  strict: MeasuredScore;
  relaxed: MeasuredScore;
  value: MeasuredScore;
}
export interface ComparedCounts {
  added: number;
  removed: number;
  changed: number;
}
export interface ComparedDocument {
  document: string;
  added: number;
  removed: number;
  changed: number;
  sourceChanged: boolean;
  additions: ComparedMention[];
  removals: ComparedMention[];
  changes: ComparedChange[];
  newFindings: ComparedFinding[];
  goneFindings: ComparedFinding[];
}
export interface ComparedMention {
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  id: string;
  layer: 'date' | 'figure' | 'legal-act';
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
  quote: string;
  /**
   * What it means, in short.
   */
  value: string;
  sentence: string;
}
export interface ComparedChange {
  before: ComparedMention;
  after: ComparedMention;
  fields: ComparedField[];
}
export interface ComparedField {
  field: string;
  before: string | null;
  after: string | null;
}
export interface ComparedFinding {
  ruleId: string;
  severity: 'error' | 'warning' | 'note';
  message: string;
}
/**
 * One annotated document: the master from which every other format is made. Offsets are Unicode code points in `text`.
 */
export interface DocumentRecord {
  formatVersion: '1.0';
  /**
   * The path of the source below its root, with `/`.
   */
  id: string;
  source: SourceDescription;
  settings: Settings;
  /**
   * The source decoded from UTF-8, without a byte-order mark, line ends as they are.
   */
  text: string;
  pages: Page[];
  /**
   * Headings, paragraphs, list items, table cells, quotes, footnotes, in text order. A paragraph cut by a page separator is one block.
   */
  blocks: Block[];
  sentences: Sentence[];
  /**
   * All layers together, by start, then the longer first.
   */
  annotations: Annotation[];
  /**
   * What became of each correction by a person, in the order of their file; left out where there is none.
   */
  corrections?: SettledCorrection[];
  findings: Finding[];
}
export interface SourceDescription {
  path: string;
  format: 'markdown' | 'plain';
  /**
   * Of the file's bytes.
   */
  sha256: string;
  /**
   * Of `text`, in code points.
   */
  length: number;
  title?: string;
  collection?: Collection;
  /**
   * The front matter, or what came with the request.
   */
  metadata: {
    [k: string]: unknown;
  };
}
/**
 * The effective settings of a document: rubricator.config.json, overridden by the collection card, by front matter, by flags.
 */
export interface Settings {
  /**
   * BCP 47 tag; selects the lexicon.
   */
  language: string;
  /**
   * Where unnamed acts belong: ISO 3166-1 alpha-2 in lower case, or eu, un, int.
   */
  jurisdiction?: string;
  /**
   * How 03/04/1999 is read.
   */
  dateOrder: 'DMY' | 'MDY' | 'YMD';
  /**
   * `narrative`: dates without a year follow the text; `document-time`: they follow the reference date.
   */
  dateMode: 'narrative' | 'document-time';
  /**
   * The day that “today” and “last year” count from.
   */
  referenceDate?: string;
  /**
   * Month and day.
   */
  fiscalYearStart?: string;
  /**
   * For the months of seasons.
   */
  hemisphere: 'north' | 'south';
  layers: Layers;
  /**
   * Also mark “several officers”, “many laws”.
   */
  indefiniteFigures: boolean;
}
export interface Page {
  /**
   * From 1.
   */
  n: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
}
export interface Block {
  type: 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'quote' | 'footnote' | 'code';
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
  /**
   * Of a heading, from 1.
   */
  depth?: number;
}
export interface Sentence {
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
  /**
   * Index of its block.
   */
  block: number;
}
/**
 * The counted noun phrase and its head noun.
 */
export interface CountedNoun {
  /**
   * Its head noun.
   */
  head: string;
  /**
   * The counted noun phrase.
   */
  text: string;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
}
/**
 * What “them”, “of whom” and the like stand for.
 */
export interface Antecedent {
  /**
   * What the pronoun stands for.
   */
  text: string;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  figure?: string;
}
/**
 * A span with its text, white space collapsed.
 */
export interface TextSpan {
  text: string;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
}
export interface ActTitle {
  /**
   * The title, without its quotation marks.
   */
  text: string;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
  quoted: boolean;
}
export interface ActJurisdiction {
  /**
   * ISO 3166-1 alpha-2 in lower case, or eu, un, int.
   */
  code: string;
  /**
   * Where the jurisdiction was read: the mention, the text around it, or the settings.
   */
  source: 'surface' | 'context' | 'default';
}
export interface ActDate {
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  date: string;
  /**
   * What the date is to the act.
   */
  role: 'signed' | 'adopted' | 'dated' | 'published' | 'in-title' | 'in-number' | 'event';
  certainty?: Certainty;
}
export interface ProvisionStep {
  unit: string;
  value: string;
}
export interface ActRelation {
  /**
   * What the act does to the other one.
   */
  type:
    | 'enforces'
    | 'implements'
    | 'amends'
    | 'repeals'
    | 'approves'
    | 'ratifies'
    | 'issued-under'
    | 'supplements'
    | 'alias-of'
    | 'refers-to';
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  target: string;
}
export interface ActIdentifier {
  /**
   * The scheme of the identifier: Akoma Ntoso, ELI, CELEX and so on; `register` for a key of an authority file.
   */
  scheme: 'akn' | 'eli' | 'celex' | 'uslm' | 'uk' | 'un' | 'ca' | 'register';
  /**
   * The identifier.
   */
  value: string;
  /**
   * `surface`: printed; `derived`: made by rule; `register`: looked up in an authority file.
   */
  source: 'surface' | 'derived' | 'register';
}
export interface SettledCorrection {
  /**
   * In its file, from 1.
   */
  line: number;
  /**
   * What the person did.
   */
  op: 'add' | 'reject' | 'change';
  /**
   * Of the mention.
   */
  layer: 'date' | 'figure' | 'legal-act';
  /**
   * The mention, as its target names it.
   */
  quote: string;
  /**
   * Who says so.
   */
  by: string;
  /**
   * The day when it was said.
   */
  when: string;
  /**
   * Why, as the person says.
   */
  why?: string;
  /**
   * `kept`: it holds; `stale`: its words no longer stand in the text; `conflicting`: it contradicts another one or what the rules say by now.
   */
  status: 'kept' | 'stale' | 'conflicting';
  /**
   * Why it is not kept.
   */
  reason?: string;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start?: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end?: number;
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  annotation?: string;
}
/**
 * What `rubricator evaluate --json` prints. Offsets are code points.
 */
export interface EvaluationReport {
  scores: ReportedScores;
  belowFloors: ReportedFall[];
  /**
   * The other run.
   */
  against?: {
    scores: ReportedScores;
    fallen: ReportedFall[];
  };
  documents: EvaluatedDocument[];
}
export interface ReportedFall {
  layer: 'date' | 'figure' | 'legal-act';
  measure: 'strict' | 'relaxed' | 'value';
  /**
   * A part of 1.
   */
  floor: number;
  /**
   * A part of 1.
   */
  f1: number;
}
export interface EvaluatedDocument {
  document: string;
  faults: EvaluationFault[];
  /**
   * Mentions of gold that are not in the text.
   */
  stale: {
    [k: string]: unknown;
  }[];
  /**
   * Gains and losses against the other run.
   */
  turns?: EvaluationTurn[];
}
export interface EvaluationFault {
  /**
   * `span`: found with another span; `value`: with other values only.
   */
  fault: 'missed' | 'false-alarm' | 'span' | 'value';
  layer: 'date' | 'figure' | 'legal-act';
  /**
   * What gold states, in short.
   */
  expected?: string;
  /**
   * What is annotated, in short.
   */
  actual?: string;
  errors: ReportedValueError[];
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
  quote: string;
  sentence: string;
  found?: {
    /**
     * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
     */
    start: number;
    /**
     * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
     */
    end: number;
    quote: string;
  };
}
export interface ReportedValueError {
  key: string;
  expected: string;
  actual?: string;
}
export interface EvaluationTurn {
  layer: 'date' | 'figure' | 'legal-act';
  direction: 'gain' | 'loss';
  before: string;
  after: string;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  start: number;
  /**
   * A place in `text`, counted in Unicode code points from 0 (as Python, R and the W3C Web Annotation model count).
   */
  end: number;
  quote: string;
  sentence: string;
}
/**
 * The quality that `rubricator evaluate` holds a program to: floors.json beside the gold standards.
 */
export interface Floors {
  $schema?: string;
  /**
   * How far F1 may fall below its floor, as a part of 1.
   */
  tolerance: number;
  /**
   * The floors of F1, as parts of 1. What has no floor is not held to one.
   */
  f1: {
    date?: LayerFloors;
    figure?: LayerFloors;
    'legal-act'?: LayerFloors;
  };
}
export interface LayerFloors {
  strict?: number;
  relaxed?: number;
  value?: number;
}
/**
 * A gold standard made by hand for one document. Keys left out of a mention are not compared.
 */
export interface Gold {
  $schema?: string;
  document: string;
  /**
   * The layers that are complete.
   *
   * @minItems 1
   */
  layers: ['date' | 'figure' | 'legal-act', ...('date' | 'figure' | 'legal-act')[]];
  mentions: GoldMention[];
}
export interface GoldMention {
  layer: 'date' | 'figure' | 'legal-act';
  quote: string;
  /**
   * Which occurrence of the quote in the text, from 1.
   */
  occurrence: number;
  kind?: string;
  type?: string;
  form?: string;
  timex?: string;
  mod?: string;
  edtf?: string;
  value?: string;
  min?: string;
  max?: string;
  unit?: string;
  approximation?: string;
  counted?: string;
  core?: string;
  number?: string;
}
/**
 * How a state or an organisation numbers its acts, and which identifiers follow from a number: pipeline/jurisdictions/<code>.json. Names of states are in states.json, acts known by a name of their own in known-acts.json.
 */
export interface JurisdictionFile {
  $schema?: string;
  /**
   * ISO 3166-1 alpha-2 in lower case, or eu, un, int.
   */
  code: string;
  note?: string;
  /**
   * False where acts have identifiers of another system than Akoma Ntoso, or none.
   */
  akn?: false;
  /**
   * What kinds of acts are called there: words of its own language as they are transliterated, and English words that mean another type there than elsewhere.
   */
  types?: JurisdictionType[];
  /**
   * Who makes acts there, with the other names that are printed for the same body: acts of both are of one issuer.
   */
  issuers?: JurisdictionIssuer[];
  /**
   * Bodies whose name says whose they are.
   *
   * @minItems 1
   */
  ownIssuers?: [string, ...string[]];
  /**
   * Forms of numbers that are in use nowhere else.
   *
   * @minItems 1
   *
   * Items: Literal text with place holders: {year} four digits, {yy} two, {roman}, {letter}, {letters}; any other name stands for digits.
   */
  ownForms?: [string, ...string[]];
  /**
   * Numberings in which a number names an act without a date. The first row that reads a number decides.
   */
  series: JurisdictionSeries[];
}
export interface JurisdictionType {
  type: ActType;
  subtype?: string;
  /**
   * In lower case, one word each.
   *
   * @minItems 1
   */
  words: [string, ...string[]];
  note?: string;
}
export interface JurisdictionIssuer {
  name: string;
  aliases: string[];
  note?: string;
}
export interface JurisdictionSeries {
  /**
   * @minItems 1
   */
  types: [ActType, ...ActType[]];
  subtype?: string;
  /**
   * Only acts of these issuers.
   *
   * @minItems 1
   */
  offices?: [string, ...string[]];
  /**
   * Also acts whose issuer the text does not name: no other numbers so.
   */
  unnamedOffice?: true;
  /**
   * Only provisions of these works.
   *
   * @minItems 1
   */
  works?: [string, ...string[]];
  /**
   * Only numbers from the first of these years to the last.
   *
   * @minItems 2
   * @maxItems 2
   */
  years?: [number, number];
  /**
   * @minItems 1
   *
   * Items: Literal text with place holders: {year} four digits, {yy} two, {roman}, {letter}, {letters}; any other name stands for digits.
   */
  numbers: [string, ...string[]];
  /**
   * Literal text with place holders of the form, and for the path of a provision {within} (below the title), {regulation} (the same in the Code of Federal Regulations), {whole}; {n:4} pads with zeros to four digits.
   */
  key: string;
  identifiers: IdentifierTemplate[];
  /**
   * Where the rule is written down.
   */
  source?: string;
  note?: string;
  example: SeriesExample;
}
export interface IdentifierTemplate {
  scheme: 'akn' | 'eli' | 'celex' | 'uslm' | 'uk' | 'un' | 'ca';
  /**
   * Literal text with place holders of the form, and for the path of a provision {within} (below the title), {regulation} (the same in the Code of Federal Regulations), {whole}; {n:4} pads with zeros to four digits.
   */
  value: string;
}
/**
 * Executed by the tests.
 */
export interface SeriesExample {
  number: string;
  type?: ActType;
  subtype?: string;
  title?: string;
  issuer?: string;
  /**
   * Each a list of steps, unit and value.
   */
  provisions?: string[][];
  key: string;
  /**
   * Scheme and value.
   */
  identifiers: string[];
}
/**
 * The authority file of a run: every distinct legal act once, with all its mentions.
 */
export interface Register {
  formatVersion: '1.0';
  /**
   * By key.
   */
  acts: RegisterEntry[];
  /**
   * Entries that may be one act, for a person to decide; nothing was merged.
   */
  possibleDuplicates: PossibleDuplicate[];
}
export interface RegisterEntry {
  /**
   * Stable: made from what identifies the act, the fullest of `keys`.
   */
  key: string;
  /**
   * All keys under which mentions point here (`acts` of an annotation), sorted. No key stands in two entries.
   *
   * @minItems 1
   */
  keys: [string, ...string[]];
  type: ActType;
  /**
   * Narrower than the type.
   */
  subtype?: string;
  /**
   * As in a mention; missing where no mention says whose act it is.
   */
  jurisdiction?: string;
  /**
   * The printed title, in the form that most mentions have.
   */
  title?: string;
  /**
   * Other printed titles and short names, sorted.
   */
  aliases: string[];
  /**
   * As most mentions print it.
   */
  number?: string;
  /**
   * EDTF: when the act was signed or adopted; of a day, month or year.
   */
  date?: string;
  /**
   * As most mentions print it.
   */
  issuer?: string;
  identifiers: RegisterIdentifier[];
  /**
   * What the act does to others: lifted from its mentions.
   */
  relations: RegisterRelation[];
  /**
   * By document, then in the order of the text.
   *
   * @minItems 1
   */
  mentions: [RegisterMention, ...RegisterMention[]];
  /**
   * The strongest reason why the mentions are held for one act; `single` where there is one mention. All are rules of this program; none is looked up.
   */
  merged: 'identifier' | 'number-date-issuer' | 'title' | 'single';
}
export interface RegisterIdentifier {
  /**
   * As in a mention; of an authority file also its own.
   */
  scheme: string;
  value: string;
  /**
   * `surface`: printed; `derived`: by rule; `register`: looked up in an authority file.
   */
  source: 'surface' | 'derived' | 'register';
  /**
   * How the entry was found in the authority file.
   */
  matched?: 'identifier' | 'number' | 'exact' | 'normalised' | 'fuzzy';
}
export interface RegisterRelation {
  type:
    | 'enforces'
    | 'implements'
    | 'amends'
    | 'repeals'
    | 'approves'
    | 'ratifies'
    | 'issued-under'
    | 'supplements';
  /**
   * The main key of the other entry.
   */
  target: string;
}
export interface RegisterMention {
  document: string;
  /**
   * d, f or a (the layer) and eleven hexadecimal digits: a hash of layer, quote and the how-manyeth mention of that layer with that quote it is, so that an edit elsewhere keeps ids.
   */
  annotation: string;
  quote: string;
}
export interface PossibleDuplicate {
  /**
   * The main keys of the two entries.
   *
   * @minItems 2
   * @maxItems 2
   */
  keys: [string, string];
  rule: 'same-number' | 'same-number-other-date' | 'same-number-other-type' | 'same-title' | 'similar-title';
  /**
   * In words.
   */
  reason: string;
}
/**
 * The answer of `rubricator stream` to a line that gives no record. It stands where the record would have stood.
 */
export interface StreamError {
  /**
   * Of the request; null where it could not be read.
   */
  id: string | null;
  error: {
    /**
     * `bad-encoding`: the line is not UTF-8; `bad-json`: it is not JSON; `bad-request`: it is not as the request's schema says; `failed`: the program failed on this text.
     */
    code: 'bad-encoding' | 'bad-json' | 'bad-request' | 'failed';
    /**
     * What is wrong, and where.
     */
    message: string;
  };
}
/**
 * One line on the standard input of `rubricator stream`: a text to annotate. The answer is one line, in the same order: the document record, or a StreamError.
 */
export interface StreamRequest {
  /**
   * Comes back as `id` of the answer.
   */
  id: string;
  text: string;
  /**
   * How the text is read.
   */
  format?: 'markdown' | 'plain';
  /**
   * BCP 47 tag; selects the lexicon.
   */
  language?: string;
  /**
   * Where unnamed acts belong: ISO 3166-1 alpha-2 in lower case, or eu, un, int.
   */
  jurisdiction?: string;
  /**
   * The day that “today” and “last year” count from.
   */
  referenceDate?: string;
  /**
   * Comes back in `source.metadata` of the record.
   */
  metadata?: {
    [k: string]: unknown;
  };
}
