import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { extractWriters, formats, toRecord, write } from '../../pipeline/6-write/index.ts';
import { readXml } from '../../pipeline/bridges/xml-reader.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';

const LAYERS = ['date', 'figure', 'legal-act'] as const;

type ExtractWriter = (typeof extractWriters)[number];
type Layer = (typeof LAYERS)[number];

/** How many mentions of each layer a file has. */
type Counts = Record<Layer, number>;

const none = (): Counts => ({ date: 0, figure: 0, 'legal-act': 0 });

const isLayer = (name: string | undefined): name is Layer => LAYERS.some((layer) => layer === name);

function tally(names: Iterable<string | undefined>): Counts {
  const counts = none();
  for (const name of names) if (isLayer(name)) counts[name]++;
  return counts;
}

/** Ids tell their layer by their first letter. */
const LAYER_OF_LETTER: Readonly<Record<string, Layer>> = { d: 'date', f: 'figure', a: 'legal-act' };

const ofIds = (ids: readonly (string | undefined)[]): Counts =>
  tally(ids.map((id) => LAYER_OF_LETTER[id?.at(0) ?? '']));

const BRAT_TYPES: Readonly<Record<string, Layer>> = { Date: 'date', Figure: 'figure', LegalAct: 'legal-act' };

/** Elements that have the id of a mention, after the mark of its document: inline, or around a crossing one. */
function teiCounts(xml: string): Counts {
  const ids: string[] = [];
  readXml(xml, {
    open: (_, { 'xml:id': id = '' }) => {
      const name = id.split('.').at(-1) ?? '';
      if (/^[dfa][0-9a-f]{11,}$/.test(name)) ids.push(name);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return ofIds(ids);
}

/** Both ends of a closed range are elements of their own. */
function timemlCounts(xml: string, { annotations }: CheckedDocument): Counts {
  const ranges = annotations.filter(
    (annotation) => annotation.layer === 'date' && annotation.range?.begin && annotation.range.end,
  );
  const elements = (xml.match(/<TIMEX3 tid="t[1-9]/g) ?? []).length;
  return { ...none(), date: elements - ranges.length };
}

interface Labelled {
  readonly label?: string;
  readonly layer?: string;
  readonly value?: string;
}

/** How each format tells its mentions and their layers, read without the program's own records. */
const READERS: Readonly<Record<string, (content: string, document: CheckedDocument) => Counts>> = {
  json: (content) => tally((JSON.parse(content).annotations as Labelled[]).map(({ layer }) => layer)),
  tei: teiCounts,
  'web-annotation': (content) =>
    tally((JSON.parse(content).items as { body: Labelled[] }[]).map(({ body }) => body[0]?.value)),
  brat: (content) => tally([...content.matchAll(/^T\d+\t(\w+) /gm)].map(([, type = '']) => BRAT_TYPES[type])),
  jsonl: (content) => tally((JSON.parse(content).spans as Labelled[]).map(({ label }) => label)),
  timeml: timemlCounts,
  'cas-json': (content) =>
    tally((JSON.parse(content)['%FEATURE_STRUCTURES'] as Labelled[]).map(({ value }) => value)),
  'label-studio': (content) =>
    tally(
      (
        JSON.parse(content)[0].predictions[0].result as { type: string; value?: { labels: string[] } }[]
      ).flatMap(({ type, value }) => (type === 'labels' ? (value?.labels ?? []) : [])),
    ),
  footnotes: (content) => ofIds([...content.matchAll(/^\[\^([dfa][0-9a-f]{11,})\]: /gm)].map(([, id]) => id)),
};

const TABLES: Readonly<Record<string, Layer>> = {
  'extracts/dates.csv': 'date',
  'extracts/figures.csv': 'figure',
  'extracts/legal-acts.csv': 'legal-act',
};

/** Durations stand among the figures too, where they are no mentions of their own. */
const own = (rows: readonly Readonly<Record<string, unknown>>[], layer: Layer): number =>
  rows.filter(({ kind }) => layer !== 'figure' || kind !== 'duration').length;

/** One table of the corpus in its two forms. */
class CountedTable {
  readonly #layer: Layer;
  readonly #writer: ExtractWriter;
  readonly #parquet: ReturnType<ExtractWriter['parquet']>;
  #csv: string;

  constructor(layer: Layer, writer: ExtractWriter) {
    this.#layer = layer;
    this.#writer = writer;
    this.#parquet = writer.parquet();
    this.#csv = writer.header;
  }

  add(document: CheckedDocument): void {
    const record = toRecord(document);
    this.#csv += this.#writer.rows(record);
    this.#parquet.add(record);
  }

  async counts(): Promise<{ layer: Layer; csv: number; parquet: number }> {
    const csv = parse<Record<string, unknown>>(this.#csv, { columns: true, bom: true });
    const parquet = await parquetReadObjects({ file: new Uint8Array(this.#parquet.bytes()).buffer });
    return { layer: this.#layer, csv: own(csv, this.#layer), parquet: own(parquet, this.#layer) };
  }
}

/** Counts the mentions of a corpus in every form that it can be written in. */
export class MentionCounts {
  readonly #byFormat = new Map(formats.map(({ name }) => [name, none()]));
  readonly #tables = extractWriters.flatMap((writer) => {
    const layer = TABLES[writer.path];
    return layer === undefined ? [] : [new CountedTable(layer, writer)];
  });

  add(document: CheckedDocument): void {
    for (const format of formats) {
      const content = write(document, [format])[0]?.content ?? '';
      const counts = READERS[format.name]?.(content, document);
      if (counts === undefined) throw new Error(`no reader for ${format.name}`);
      const sum = this.#byFormat.get(format.name) ?? none();
      for (const layer of LAYERS) sum[layer] += counts[layer];
    }
    for (const table of this.#tables) table.add(document);
  }

  /** One row a form. */
  async rows(): Promise<{ form: string; counts: Counts }[]> {
    const [csv, parquet] = [none(), none()];
    for (const table of this.#tables) {
      const counted = await table.counts();
      csv[counted.layer] = counted.csv;
      parquet[counted.layer] = counted.parquet;
    }
    const tables = [
      { form: 'csv', counts: csv },
      { form: 'parquet', counts: parquet },
    ];
    return [...[...this.#byFormat].map(([form, counts]) => ({ form, counts })), ...tables];
  }
}
