import { parse } from '../../pipeline/2-parse/index.ts';
import { extractDates } from '../../pipeline/3-extract/date/index.ts';
import { extractFigures } from '../../pipeline/3-extract/figure/index.ts';
import { extract } from '../../pipeline/3-extract/index.ts';
import { extractLegalActs } from '../../pipeline/3-extract/legal-act/index.ts';
import { resolve } from '../../pipeline/4-resolve/index.ts';
import { check } from '../../pipeline/5-check/index.ts';
import { extractWriters, formats, registerFiles, toRecord, write } from '../../pipeline/6-write/index.ts';
import { annotate } from '../../pipeline/annotate.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';
import type { DocumentRecord } from '../../pipeline/model/records.ts';
import type { SourceText } from '../../pipeline/model/source-text.ts';
import { registerBuilder } from '../../pipeline/register/index.ts';
import { charactersOf } from './texts.ts';
import { best, type Row, speedOf } from './timing.ts';

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

/** All that a run makes of texts, in memory. */
function wholeJob(texts: readonly SourceText[]): void {
  const register = registerBuilder();
  for (const text of texts) {
    const document = annotate(text);
    writeAll(document);
    const record = toRecord(document);
    register.add(record);
    for (const { rows } of extractWriters) rows(record);
  }
  Array.from(registerFiles(register.build()));
}

/** It takes ten megabytes until all code of the whole job is compiled for good. */
const UNTIL_WARM = 30;

/** The whole job on some texts, as one row. */
export const wholeJobRow = (what: string, texts: readonly SourceText[]): Row => {
  const milliseconds = best(() => wholeJob(texts), UNTIL_WARM);
  const each = Math.round((texts.length * 1000) / milliseconds);
  return {
    what: `whole job, ${what}: three layers, register, JSON, TEI, CSV`,
    speed: speedOf(charactersOf(texts), milliseconds),
    ...(texts.length > 1 ? { remark: `${each} documents a second` } : {}),
  };
};

/** The rooms one by one, each over what the one before gives. */
export function steps(texts: readonly SourceText[]): Row[] {
  const length = charactersOf(texts);
  const row = (what: string, run: () => void): Row => ({ what, speed: speedOf(length, best(run)) });
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
  // Measured last, when the code is warm, as it is in all but the first second of a run.
  return [wholeJobRow('Markdown', texts), ...rows];
}
