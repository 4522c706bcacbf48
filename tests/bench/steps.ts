import { parse } from '../../pipeline/2-parse/index.ts';
import { extractDates } from '../../pipeline/3-extract/date/index.ts';
import { extractFigures } from '../../pipeline/3-extract/figure/index.ts';
import { extract } from '../../pipeline/3-extract/index.ts';
import { extractLegalActs } from '../../pipeline/3-extract/legal-act/index.ts';
import { resolve } from '../../pipeline/4-resolve/index.ts';
import { check } from '../../pipeline/5-check/index.ts';
import {
  extractWriters,
  formats,
  registerFiles,
  toRecord,
  write,
  writeAll as writeDocuments,
} from '../../pipeline/6-write/index.ts';
import { annotateAll } from '../../pipeline/annotate.ts';
import { groupsOf } from '../../pipeline/batch/sized.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { DocumentRecord } from '../../pipeline/model/records.ts';
import type { SourceText } from '../../pipeline/model/source-text.ts';
import { registerBuilder } from '../../pipeline/register/index.ts';
import { charactersOf } from './texts.ts';
import { best, type Row, speedOf, timed, UNTIL_WARM } from './timing.ts';

/** The formats that every run writes. */
const usual = formats.filter(({ name }) => name === 'json' || name === 'tei');

export const writeAll = (document: CheckedDocument): void => {
  write(document, usual);
};

function writeRegister(records: readonly DocumentRecord[]): void {
  const register = registerBuilder();
  for (const record of records) register.add(record);
  Array.from(registerFiles(register.build()));
}

function writeTables(records: readonly DocumentRecord[]): void {
  for (const record of records) for (const { rows } of extractWriters) rows(record);
}

/** All that a run makes of texts, in memory, in groups as a run takes them. */
function wholeJob(texts: readonly SourceText[]): void {
  const register = registerBuilder();
  for (const { tasks } of groupsOf(texts.map((task) => ({ task, size: task.text.length })))) {
    const documents = annotateAll(tasks);
    writeDocuments(documents, usual);
    for (const record of documents.map(toRecord)) {
      register.add(record);
      for (const { rows } of extractWriters) rows(record);
    }
  }
  Array.from(registerFiles(register.build()));
}

const PATIENCE = 30_000;

/** The whole job on some texts, as one row. */
export function wholeJobRow(what: string, texts: readonly SourceText[]): Row {
  const { best: milliseconds, rounds } = timed(() => wholeJob(texts), UNTIL_WARM, PATIENCE);
  const each = Math.round((texts.length * 1000) / milliseconds);
  const documents = texts.length > 1 ? `, ${each} documents a second` : '';
  return {
    what: `whole job, ${what}, warm: three layers, register, JSON, TEI, CSV`,
    speed: speedOf(charactersOf(texts), milliseconds),
    remark: `best of ${rounds} rounds over ${megabytes(texts)}${documents}`,
  };
}

const megabytes = (texts: readonly SourceText[]): string =>
  `${(charactersOf(texts) / 1e6).toPrecision(2)} MB`;

/** The same at the very beginning of a run, when no code is compiled yet: to be asked before anything else. */
function coldJobRow(texts: readonly SourceText[]): Row {
  const { first } = timed(() => wholeJob(texts), 1);
  return {
    what: 'whole job, cold',
    speed: speedOf(charactersOf(texts), first),
    remark: `the first ${megabytes(texts)} of a run`,
  };
}

/** The rooms one by one, each over what the one before gives. */
export function steps(texts: readonly SourceText[]): Row[] {
  const cold = coldJobRow(texts);
  const length = charactersOf(texts);
  const warm = wholeJobRow('Markdown', texts);
  // Each step after the whole job, which compiles its code, as in all but the first second of a run.
  const row = (what: string, run: () => void): Row => ({
    what,
    speed: speedOf(length, best(run, UNTIL_WARM)),
  });
  const documents = texts.map(parse);
  const dates = documents.map((document) => extractDates(document).candidates);
  const extracted = documents.map(extract);
  const resolved = extracted.map(resolve);
  const checked = resolved.map(check);
  const records = checked.map(toRecord);
  const rows = [
    row('2-parse', () => texts.forEach((text) => void parse(text))),
    row('3-extract: dates', () => documents.forEach((document) => void extractDates(document))),
    row('3-extract: figures', () =>
      documents.forEach((document, i) => void extractFigures(document, dates[i] ?? [])),
    ),
    row('3-extract: legal acts', () =>
      documents.forEach((document, i) => void extractLegalActs(document, dates[i] ?? [])),
    ),
    row('4-resolve', () => extracted.forEach((document) => void resolve(document))),
    row('5-check', () => resolved.forEach((document) => void check(document))),
    row('6-write: JSON and TEI', () => checked.forEach(writeAll)),
    row('6-write: tables as CSV', () => writeTables(records)),
    row('register', () => writeRegister(records)),
  ];
  return [warm, cold, ...rows];
}
