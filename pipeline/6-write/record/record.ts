import { codePointsOf } from '../../model/code-points.ts';
import type { CheckedDocument } from '../../model/document.ts';
import { inCodePoints, inUnits } from '../../model/record-offsets.ts';
import type { DocumentRecord, SourceDescription } from '../../model/records.ts';

/** One document in both ways of counting: `points` is what goes to disk, `units` slices JavaScript strings. */
export interface Recorded {
  readonly points: DocumentRecord;
  readonly units: DocumentRecord;
}

function describe(document: CheckedDocument): SourceDescription {
  const { id, format, sha256, title, collection, text, metadata } = document;
  return {
    path: id,
    format,
    sha256,
    length: codePointsOf(text).fromUnits(text.length),
    ...(title === undefined ? {} : { title }),
    ...(collection === undefined ? {} : { collection }),
    metadata,
  };
}

/** A record is made once for all that is written of it: its files, and its rows in the tables. */
const ofDocuments = new WeakMap<CheckedDocument, Recorded>();
const onDisk = new WeakMap<DocumentRecord, Recorded>();

export function recordedDocument(document: CheckedDocument): Recorded {
  const recorded = ofDocuments.get(document) ?? newlyRecorded(document);
  ofDocuments.set(document, recorded);
  onDisk.set(recorded.points, recorded);
  return recorded;
}

function newlyRecorded(document: CheckedDocument): Recorded {
  const { id, settings, text, pages, blocks, sentences, annotations, findings } = document;
  const { settledCorrections } = document;
  const units: DocumentRecord = {
    formatVersion: '1.0',
    id,
    source: describe(document),
    settings,
    text,
    pages: [...pages],
    blocks: [...blocks],
    sentences: [...sentences],
    annotations: [...annotations],
    ...(settledCorrections === undefined ? {} : { corrections: [...settledCorrections] }),
    findings: [...findings],
  };
  return { units, points: inCodePoints(units) };
}

/** A record read from disk. */
export function recordedOnDisk(points: DocumentRecord): Recorded {
  const recorded = onDisk.get(points) ?? { points, units: inUnits(points) };
  onDisk.set(points, recorded);
  return recorded;
}
