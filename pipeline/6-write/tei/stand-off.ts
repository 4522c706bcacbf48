import type { Annotation, DocumentRecord, Finding } from '../../model/records.ts';
import { startTag, textContent, textElement } from '../xml.ts';
import { actList, writeActs } from './acts.ts';
import { correctionNotes } from './corrections.ts';
import { mentionAttributes, mentionElement } from './mention.ts';
import type { Names } from './names.ts';
import type { Outline } from './outline.ts';
import type { Pointer } from './pointers.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A mention that crosses another one: its element around its text, and a pointer to where it stands. */
function crossingMention(annotation: Annotation, pointer: Pointer, taxonomy: Taxonomy): string {
  const name = mentionElement(annotation);
  const element = `<${name}${mentionAttributes(annotation, taxonomy)}>${textContent(annotation.text)}</${name}>`;
  const target = pointer(annotation);
  return `${startTag('annotation', { 'xml:id': taxonomy.names.id(annotation.id), target })}<note>${element}</note></annotation>`;
}

/** The other readings of an ambiguous date. */
const alternatives = (annotation: Annotation, names: Names): readonly string[] =>
  annotation.layer === 'date' && annotation.alternatives !== undefined
    ? annotation.alternatives.map(({ edtf, timex, reason }) =>
        textElement(
          'note',
          { type: 'alternative', target: names.pointer(annotation.id) },
          `${edtf ?? timex.value}: ${reason}`,
        ),
      )
    : NONE;

const NONE: readonly string[] = [];

function findingNote(finding: Finding, pointer: Pointer, ids: ReadonlySet<string>, names: Names): string {
  const { ruleId, severity, message, annotation, start, end } = finding;
  const target =
    annotation !== undefined && ids.has(annotation)
      ? names.pointer(annotation)
      : start !== undefined && end !== undefined
        ? pointer({ start, end })
        : undefined;
  return textElement('note', { type: severity, subtype: ruleId, target }, message);
}

interface Surroundings {
  readonly pointer: Pointer;
  readonly taxonomy: Taxonomy;
  /** Where the register of the corpus stands, if there is one. */
  readonly register: string | undefined;
}

/** `<standOff>`: acts, mentions that are not inline, other readings, corrections, findings; nothing where there are none. */
export function standOff(
  outline: Outline,
  record: Pick<DocumentRecord, 'annotations' | 'corrections' | 'findings'>,
  crossing: readonly Annotation[],
  { pointer, taxonomy, register }: Surroundings,
): void {
  const { annotations, corrections, findings } = record;
  const { names } = taxonomy;
  const acts = actList(annotations, names, register);
  const others = annotations.flatMap((annotation) => alternatives(annotation, names));
  const apart = [acts.acts, acts.relations, crossing, others, corrections ?? [], findings];
  if (apart.every(({ length }) => length === 0)) return;
  const ids = new Set(findings.length === 0 ? [] : annotations.map(({ id }) => id));
  outline.open('standOff');
  writeActs(outline, acts);
  outline.list(
    'listAnnotation',
    { type: 'crossing' },
    crossing.map((annotation) => crossingMention(annotation, pointer, taxonomy)),
  );
  outline.list('listAnnotation', { type: 'alternatives' }, others);
  outline.list('listAnnotation', { type: 'corrections' }, correctionNotes(record, pointer, names));
  outline.list(
    'listAnnotation',
    { type: 'findings' },
    findings.map((finding) => findingNote(finding, pointer, ids, names)),
  );
  outline.close('standOff');
}
