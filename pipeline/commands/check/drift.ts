import { inFile, rules } from '../../5-check/index.ts';
import { fromRecord, toRecord } from '../../6-write/index.ts';
import type { CheckedDocument } from '../../model/document.ts';
import { placeInJson } from '../../model/json-place.ts';
import type { Annotation, DocumentRecord, Finding } from '../../model/records.ts';
import type { Pair } from './document.ts';
import { differenceText } from './drift-text.ts';
import { notCurrent } from './faults.ts';
import { firstLine, lineDifference } from './first-line.ts';
import type { StoredRecord } from './stored-record.ts';

const place = ({ layer, start, end }: Annotation): string => `${layer} ${start} ${end}`;

/** Mentions that a fresh run finds in the same place under another id; doubled ids are another rule's. */
function otherIds(stored: DocumentRecord, fresh: DocumentRecord, json: string): Finding[] {
  const seen = new Map<string, number>();
  for (const { id } of stored.annotations) seen.set(id, (seen.get(id) ?? 0) + 1);
  const expected = new Map(fresh.annotations.map((annotation) => [place(annotation), annotation.id]));
  return stored.annotations.flatMap((annotation, i) => {
    const id = expected.get(place(annotation));
    if (id === undefined || id === annotation.id || seen.get(annotation.id) !== 1) return [];
    return [
      inFile(rules.STABLE_ID, {
        file: `${stored.id}.json`,
        ...placeInJson(json, ['annotations', String(i), 'id']),
        message: `“${annotation.text}” has the id ${annotation.id}; a fresh run gives it ${id}. If that is meant, run \`rubricator annotate\` and commit the result; what names the old id elsewhere is lost.`,
        annotation: annotation.id,
        actual: annotation.id,
        expected: id,
      }),
    ];
  });
}

/** Whether a fault that a fresh run would not have is in the line in which a file differs: it says already why. */
const explains =
  ({ file, line }: Finding, fresh: readonly Finding[]) =>
  (finding: Finding): boolean =>
    finding.severity === 'error' &&
    finding.file === file &&
    finding.line === line &&
    !fresh.some(({ ruleId, annotation }) => finding.ruleId === ruleId && finding.annotation === annotation);

/** What a file has that a fresh run does not give. */
function difference(pair: Pair, stored: StoredRecord, fresh: DocumentRecord, text: string): Finding {
  const parted = firstLine(text, pair.content);
  const annotations =
    pair.path === `${fresh.id}.json` && stored.record !== undefined
      ? differenceText(fromRecord(stored.record), fromRecord(fresh))
      : undefined;
  return notCurrent({ file: pair.path, line: parted.line, what: annotations ?? lineDifference(parted) });
}

/** How the files of a document differ from those of a fresh run, where no other finding says it of that line. */
export function driftFindings(
  document: CheckedDocument,
  pairs: readonly Pair[],
  stored: StoredRecord,
  found: readonly Finding[],
): Finding[] {
  const differing = pairs.flatMap((pair) =>
    pair.stored.state === 'there' && pair.stored.text !== pair.content
      ? [{ pair, text: pair.stored.text }]
      : [],
  );
  if (differing.length === 0) return [];
  const fresh = toRecord(document);
  const ids = stored.record === undefined ? [] : otherIds(stored.record, fresh, stored.json);
  const said = [...found, ...ids];
  const drift = differing.map(({ pair, text }) => difference(pair, stored, fresh, text));
  return [...ids, ...drift.filter((finding) => !said.some(explains(finding, document.findings)))];
}
