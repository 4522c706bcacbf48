import { type Fault, faultFinder } from '../../bridges/ajv.ts';
import type { DocumentRecord, Finding } from '../../model/records.ts';

const RULE = { ruleId: 'schema/record', severity: 'error' } as const;

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

function finding(record: unknown, fault: Fault): Finding {
  const id = member(record, 'id');
  const annotation = annotationAt(record, fault);
  const place = fault.path.join('.') || 'the record';
  const named = annotation === undefined ? place : `“${annotation.quote}” (${annotation.id}): ${place}`;
  return {
    ...RULE,
    message: `${named} ${fault.message}. Annotate the document again, or put back what was changed by hand.`,
    ...(typeof id === 'string' ? { file: id } : {}),
  };
}

const find = faultFinder('document');

/** Whether a value is a document record, by the schema; one finding a fault, naming the annotation it lies in. */
export const validateRecord = (record: unknown): Finding[] =>
  find(record).map((fault) => finding(record, fault));

/** The same as a question for the compiler: what has no faults is what the schema, and so the type, says. */
export const isRecord = (record: unknown): record is DocumentRecord => find(record).length === 0;
