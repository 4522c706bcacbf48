import type {
  Annotation,
  Block,
  DocumentRecord,
  Finding,
  Page,
  Sentence,
  SettledCorrection,
} from '../model/records.ts';
import type { Format } from './format.ts';
import { Gathered } from './gathered.ts';
import { annotationInOrder } from './record/annotation-order.ts';
import { inKeyOrder, keyOrder } from './record/key-order.ts';

const FINDING = keyOrder('finding');
const CORRECTION = keyOrder('document').members.get('corrections')?.items ?? keyOrder('document');
const SETTINGS = keyOrder('settings');

/** A list with one item a line, so that a changed annotation is one changed line. */
function lines<T>(items: readonly T[], lineOf: (item: T) => string): string {
  if (items.length === 0) return '[]';
  const written = new Gathered();
  let before = '[\n';
  for (const item of items) {
    written.add(before + lineOf(item));
    before = ',\n';
  }
  return `${written.text}\n]`;
}

const nested = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');

const annotationLine = (annotation: Annotation): string =>
  JSON.stringify(annotationInOrder(annotation.layer, annotation));

const pageLine = ({ n, start, end }: Page): string => `{"n":${n},"start":${start},"end":${end}}`;

const sentenceLine = ({ start, end, block }: Sentence): string =>
  `{"start":${start},"end":${end},"block":${block}}`;

const correctionLine = (correction: SettledCorrection): string =>
  JSON.stringify(inKeyOrder(correction, CORRECTION));

const findingLine = (finding: Finding): string => JSON.stringify(inKeyOrder(finding, FINDING));

const blockLine = ({ type, start, end, depth }: Block): string =>
  `{"type":"${type}","start":${start},"end":${end}${depth === undefined ? '' : `,"depth":${depth}`}}`;

/** What became of the corrections, one a line; left out where there is none. */
const correctionsMember = ({ corrections }: DocumentRecord): string =>
  corrections === undefined ? '' : `\n  "corrections": ${lines(corrections, correctionLine)},`;

/**
 * Canonical JSON: keys in the order of the schemas, one page, block, sentence, annotation and finding a line, a
 * final line end. `JSON.stringify` escapes lone surrogates, so every text comes back as it was.
 */
function canonicalJson(record: DocumentRecord): string {
  const { formatVersion, id, source, settings, text, pages, blocks, sentences, annotations, findings } =
    record;
  return `{
  "formatVersion": ${JSON.stringify(formatVersion)},
  "id": ${JSON.stringify(id)},
  "source": ${nested(source)},
  "settings": ${nested(inKeyOrder(settings, SETTINGS))},
  "text": ${JSON.stringify(text)},
  "pages": ${lines(pages, pageLine)},
  "blocks": ${lines(blocks, blockLine)},
  "sentences": ${lines(sentences, sentenceLine)},
  "annotations": ${lines(annotations, annotationLine)},${correctionsMember(record)}
  "findings": ${lines(findings, findingLine)}
}
`;
}

/** The master: everything that is known about a document. Offsets are code points. */
export const json: Format = {
  name: 'json',
  extension: '.json',
  about: 'The master record, from which every other format is made. Offsets: code points.',
  write: ({ points }) => canonicalJson(points),
};
