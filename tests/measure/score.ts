import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromString, type StringOptions } from '../../pipeline/1-read/index.ts';
import { annotate } from '../../pipeline/annotate.ts';
import type { CheckedDocument } from '../../pipeline/model/document.ts';

/** A record of a development set; more keys than these differ from set to set. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
}

/** Offsets are UTF-16 here; `score` turns them into the code points of the gold files. */
export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
  readonly [key: string]: unknown;
}

export interface MeasuredSet {
  readonly name: string;
  /** Below the data folder. */
  readonly gold: string;
  /** In `tools` beside the data folder. */
  readonly scorer: string;
  readonly scorerArguments?: readonly string[];
  /** A figure that the scorer does not print, from the contents of the gold file and of the predictions. */
  readonly more?: (gold: string, predicted: string) => string;
  readonly options?: (record: GoldRecord) => StringOptions;
  readonly predict: (document: CheckedDocument) => readonly Prediction[];
}

/** The lines of a file of one record a line. */
export const readLines = (content: string): string[] =>
  content.split('\n').filter((line) => line.trim() !== '');

/** A function from UTF-16 offsets to code points. */
function codePoints(text: string): (offset: number) => number {
  const astral: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(match.index);
  return (offset) => offset - astral.filter((index) => index < offset).length;
}

function predicted(set: MeasuredSet, line: string): string {
  const record: GoldRecord = JSON.parse(line);
  const document = annotate(fromString(record.text, { id: record.id, ...set.options?.(record) }));
  const at = codePoints(record.text);
  const annotations = set.predict(document).map((prediction) => ({
    ...prediction,
    start: at(prediction.start),
    end: at(prediction.end),
    text: record.text.slice(prediction.start, prediction.end),
  }));
  return JSON.stringify({ id: record.id, text: record.text, annotations });
}

/** Annotates a set and gives the report of its scorer. `MEASURE_KEEP` names a folder in which the predictions stay. */
export function score(set: MeasuredSet, data: string): string {
  const gold = join(data, set.gold);
  const records = readFileSync(gold, 'utf8');
  const lines = readLines(records).map((line) => predicted(set, line));
  const { MEASURE_KEEP: kept } = process.env;
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'rubricator-'));
  const predictions = join(folder, `${set.name.replaceAll(/\W+/g, '-')}.jsonl`);
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  const scorer = join(data, '..', 'tools', set.scorer);
  const report = execFileSync('python3', [scorer, gold, predictions, ...(set.scorerArguments ?? [])], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (kept === undefined) rmSync(folder, { recursive: true });
  const more = set.more?.(records, lines.join('\n'));
  return [...(more === undefined ? [] : [more]), report.trimEnd()].join('\n');
}
