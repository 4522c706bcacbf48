import { type CodePoints, codePointsOf } from '../model/code-points.ts';
import { placeInJson } from '../model/json-place.ts';
import { inUnits } from '../model/record-offsets.ts';
import type { DocumentRecord, Finding } from '../model/records.ts';
import { inFile } from './file-finding.ts';
import { findingOf } from './findings.ts';
import { type Place, placesIn } from './lines.ts';
import type { Checkable, CheckRule, Problem } from './rule.ts';
import { checkRules } from './rules.ts';
import { type CurrentSource, sourceFindings } from './source/problems.ts';

/** One document as it was written, and what it was made from; parts that are not there are not checked. */
export interface WrittenDocument {
  /** Valid by its schema (`isRecord`): the rules rely on its form. */
  readonly record: DocumentRecord;
  /** The text of its file, for lines. */
  readonly json?: string;
  readonly tei?: string;
  readonly source?: CurrentSource;
}

/** A record as the rules see a document: offsets in UTF-16 units, separators between the pages. */
function checkable(record: DocumentRecord): Checkable {
  const { pages, source, corrections, ...rest } = inUnits(record);
  const separators = pages.slice(1).map(({ start }, i) => ({ start: pages[i]?.end ?? 0, end: start }));
  const { collection } = source;
  return {
    ...rest,
    pages,
    separators,
    ...(collection === undefined ? {} : { collection }),
    ...(corrections === undefined ? {} : { settledCorrections: corrections }),
  };
}

/** What the TEI must be: the source; the text of the record where that has another source by now. */
const teiText = ({ text, source: { sha256 } }: DocumentRecord, current: CurrentSource | undefined): string =>
  current?.sha256 === sha256 ? current.text : text;

async function teiFindings(xml: string, text: string, id: string): Promise<Finding[]> {
  const [{ teiSchema }, { teiProblems }] = await Promise.all([
    import('../bridges/tei-schema.ts'),
    import('./tei/problems.ts'),
  ]);
  const file = `${id}.tei.xml`;
  return teiProblems(xml, text, await teiSchema()).map(({ rule, message, ...place }) =>
    inFile(rule, { message: `${message} Write it again from the record.`, file, ...place }),
  );
}

/** A finding as it goes to disk: in code points, as the record is. */
function onDisk(finding: Finding, { fromUnits }: CodePoints): Finding {
  const { start, end } = finding;
  if (start === undefined || end === undefined) return finding;
  return { ...finding, start: fromUnits(start), end: fromUnits(end) };
}

/** Where in the list of its annotations a record has what a problem is about. */
function pathOf({ annotation }: Problem, { annotations }: Checkable): string[] {
  const index = annotation === undefined ? -1 : annotations.indexOf(annotation);
  return index < 0 ? [] : ['annotations', String(index)];
}

/** What a rule finds in a record, each at the place where it is to be mended: in the text, or in the record's file. */
function ruleFindings(
  rule: CheckRule,
  document: Checkable,
  json: string,
  place: (offset: number) => Place,
): Finding[] {
  return [...rule.check(document)].map((problem) => {
    const finding = findingOf(rule, problem, document.id, place);
    if (rule.about === 'text') return finding;
    const path = problem.path ?? pathOf(problem, document);
    return { ...finding, file: `${document.id}.json`, ...placeInJson(json, path) };
  });
}

/**
 * Proves that what was written for one document is true to its text and to its source. Offsets of the findings are
 * code points.
 */
export async function verifyOutput({ tei, source, ...written }: WrittenDocument): Promise<Finding[]> {
  // As it is named now.
  const record = { ...written.record, id: source?.id ?? written.record.id };
  const json = written.json ?? JSON.stringify(record);
  const document = checkable(record);
  const place = placesIn(record.text);
  const ofRecord = checkRules.flatMap((rule) => ruleFindings(rule, document, json, place));
  const ofSource = source === undefined ? [] : sourceFindings({ record, current: source, json, place });
  const ofTei = tei === undefined ? [] : await teiFindings(tei, teiText(record, source), record.id);
  const counting = codePointsOf(record.text);
  return [...ofRecord, ...ofSource, ...ofTei].map((finding) => onDisk(finding, counting));
}
