import { BREAKING, LINE_BREAKS } from '../../model/line-breaks.ts';
import type { Annotation, DocumentRecord } from '../../model/records.ts';
import type { Span } from '../../model/span.ts';
import { summarise } from '../../model/summary.ts';
import type { Format } from '../format.ts';
import { recordMark } from '../record/mark.ts';

const TYPES: Readonly<Record<Annotation['layer'], string>> = {
  date: 'Date',
  figure: 'Figure',
  'legal-act': 'LegalAct',
};

const BREAKS: ReadonlySet<string | undefined> = new Set(['\t', ...BREAKING]);

/**
 * brat allows no line end inside a fragment, nor anything that Python takes for one, nor a tab, which parts its columns: the
 * parts of a mention on its lines, page separators left out.
 */
function fragments(annotation: Annotation, characters: readonly string[]): Span[] {
  const parts: Span[] = [];
  for (const { start, end } of annotation.segments ?? [annotation]) {
    let from = start;
    for (let at = start; at <= end; at++) {
      const cut = at === end || BREAKS.has(characters[at]);
      if (cut && at > from) parts.push({ start: from, end: at });
      if (cut) from = at + 1;
    }
  }
  return parts;
}

/** A mention, its value as a note (brat shows it on hover), and its id and that of the record to find both again. */
function mentionLines(
  annotation: Annotation,
  n: number,
  { characters, mark }: { readonly characters: readonly string[]; readonly mark: string },
): string[] {
  const parts = fragments(annotation, characters);
  const spans = parts.map(({ start, end }) => `${start} ${end}`).join(';');
  const text = parts.map(({ start, end }) => characters.slice(start, end).join('')).join(' ');
  const note = `${summarise(annotation)} [${annotation.id} ${mark}]`
    .replace(LINE_BREAKS, ' ')
    .replace(/\s+/gu, ' ');
  return [`T${n}\t${TYPES[annotation.layer]} ${spans}\t${text}`, `#${n}\tAnnotatorNotes T${n}\t${note}`];
}

function relationLines(annotations: readonly Annotation[]): string[] {
  const numbers = new Map(annotations.map(({ id }, i) => [id, i + 1]));
  return annotations
    .flatMap((annotation, i) =>
      annotation.layer === 'legal-act'
        ? (annotation.relations ?? []).flatMap(({ type, target }) => {
            const to = numbers.get(target);
            return to === undefined ? [] : [`${type} Arg1:T${i + 1} Arg2:T${to}`];
          })
        : [],
    )
    .map((relation, i) => `R${i + 1}\t${relation}`);
}

function annotationLines(record: DocumentRecord): string[] {
  const { text, annotations } = record;
  const shared = { characters: [...text], mark: recordMark(record) };
  return [
    ...annotations.flatMap((annotation, i) => mentionLines(annotation, i + 1, shared)),
    ...relationLines(annotations),
  ];
}

/** brat standoff: text-bound annotations in fragments that no line end cuts, relations, and values as notes. */
export const brat: Format = {
  name: 'brat',
  extension: '.ann',
  about: 'brat standoff (`.ann` and `.txt`), in fragments over line ends. Offsets: code points.',
  write: ({ points }) =>
    annotationLines(points)
      .map((line) => `${line}\n`)
      .join(''),
  companions: [{ extension: '.txt', write: ({ points }) => points.text }],
};
