import { type Fault, faultFinder } from '../../bridges/ajv.ts';
import { placeInJson } from '../../model/json-place.ts';
import type { DocumentRecord, Finding } from '../../model/records.ts';
import { type FileProblem, inFile } from '../file-finding.ts';
import type { RuleEntry } from '../rule.ts';
import { FORMAT_VERSION } from './format-version.ts';

export const RECORD_VALID: RuleEntry = {
  id: 'schema/record',
  severity: 'error',
  docs: 'The record is valid against schemas/document.schema.json. What is not is not looked into further.',
  trips: { corpus: 'It had 12 men.', edits: { 'output/a.md.json': ['"value":"12"', '"value":"12,0"'] } },
  passes: { corpus: 'It had 12 men.' },
};

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** The id and quote of the annotation that a fault lies in, as far as they can be read. */
function annotationAt(record: unknown, { path }: Fault): { id: string; quote: string } | undefined {
  const [list, index] = path;
  if (list !== 'annotations' || index === undefined) return undefined;
  const annotation = member(member(record, 'annotations'), index);
  const [id, quote] = [member(annotation, 'id'), member(annotation, 'quote')];
  return typeof id === 'string' && typeof quote === 'string' ? { id, quote } : undefined;
}

/** A fault, said of the annotation that it lies in, in the line of the file where it is. */
function problemOf(record: unknown, fault: Fault, json: string): FileProblem {
  const annotation = annotationAt(record, fault);
  const place = fault.path.join('.') || 'the record';
  const named = annotation === undefined ? place : `“${annotation.quote}” (${annotation.id}): ${place}`;
  return {
    message: `${named} ${fault.message}. Annotate the document again, or put back what was changed by hand.`,
    file: `${idOf(record) ?? 'the record'}.json`,
    ...placeInJson(json, fault.path),
  };
}

const idOf = (record: unknown): string | undefined => {
  const id = member(record, 'id');
  return typeof id === 'string' ? id : undefined;
};

const ruleFor = ({ path: [key] }: Fault): RuleEntry =>
  key === 'formatVersion' ? FORMAT_VERSION : RECORD_VALID;

const find = faultFinder('document');

/**
 * Whether a value is a document record, by the schema; one finding a fault, naming the annotation it lies in. `json` is
 * the text of its file, for lines.
 */
export const validateRecord = (record: unknown, json = JSON.stringify(record) ?? ''): Finding[] =>
  find(record).map((fault) => inFile(ruleFor(fault), problemOf(record, fault, json)));

/** The same as a question for the compiler: what has no faults is what the schema, and so the type, says. */
export const isRecord = (record: unknown): record is DocumentRecord => find(record).length === 0;
