import { type CodePoints, codePointsOf } from '../../model/code-points.ts';
import { inUnits } from '../../model/record-offsets.ts';
import type { DocumentRecord, Finding } from '../../model/records.ts';
import { findingOf } from '../findings.ts';
import { type Place, placesIn } from '../lines.ts';
import type { Checkable } from '../rule.ts';
import { checkRules } from '../rules.ts';
import { isRecord, validateRecord } from './record.ts';
import { type CurrentSource, SOURCE_UNCHANGED, sourceProblems } from './source.ts';

/** One document as it was written, and what it was made from; parts that are not there are not checked. */
export interface WrittenDocument {
  /** The parsed JSON, whatever it is. */
  readonly record: unknown;
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

async function teiFindings(
  xml: string,
  { id, text }: DocumentRecord,
  place: (offset: number) => Place,
): Promise<Finding[]> {
  const [{ teiSchema }, { teiProblems }] = await Promise.all([
    import('../../bridges/tei-schema.ts'),
    import('./tei.ts'),
  ]);
  return teiProblems(xml, text, await teiSchema()).map(([rule, problem]) =>
    findingOf(rule, problem, id, place),
  );
}

/** A finding as it goes to disk: in code points, as the record is. */
function onDisk(finding: Finding, { fromUnits }: CodePoints): Finding {
  const { start, end } = finding;
  if (start === undefined || end === undefined) return finding;
  return { ...finding, start: fromUnits(start), end: fromUnits(end) };
}

/**
 * Proves that what was written for one document is valid, true to its text and to its source. A record that the
 * schema refuses is not looked into further. Offsets of the findings are code points.
 */
export async function verifyOutput({ record, tei, source }: WrittenDocument): Promise<Finding[]> {
  if (!isRecord(record)) return validateRecord(record);
  const document = checkable(record);
  const place = placesIn(record.text);
  const findings = checkRules.flatMap((rule) =>
    [...rule.check(document)].map((problem) => findingOf(rule, problem, record.id, place)),
  );
  if (source !== undefined)
    for (const problem of sourceProblems(record, source))
      findings.push(findingOf(SOURCE_UNCHANGED, problem, record.id, place));
  if (tei !== undefined) findings.push(...(await teiFindings(tei, record, place)));
  const counting = codePointsOf(record.text);
  return findings.map((finding) => onDisk(finding, counting));
}
