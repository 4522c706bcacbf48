import type { Layer } from '../model/layer.ts';
import { type EditedFile, type EditedMention, type EditedRelation, ImportError } from './edited-mention.ts';

const LAYERS: Readonly<Record<string, Layer>> = { Date: 'date', Figure: 'figure', LegalAct: 'legal-act' };

/** A text-bound annotation: its name, type, fragments and words, which may hold line ends that are none of a file’s. */
const MENTION = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/s;
const NOTE = /^#\d+\t(\S+) (\S+)(?:\t(.*))?$/s;
const RELATION = /^R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)\s*$/;

/** What brat knows and corrections do not. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^E\d+\t/, 'events'],
  [/^[AM]\d+\t/, 'attributes'],
  [/^N\d+\t/, 'normalisations'],
  [/^\*\t/, 'equivalences'],
  [/^[#R]/, 'such a line'],
];

/** The writer puts the id of the mention into its note, and a mark of the record. */
const OF_RECORD = /\[([dfa][0-9a-f]{11,})(?: ([0-9a-f]{8}))?\]/;

interface Note {
  readonly note?: string;
  readonly id?: string;
  readonly mark?: string;
}

function noteIn(text: string): Note {
  const [whole = '', id, mark] = OF_RECORD.exec(text) ?? [];
  const note = text.replace(whole, '').trim();
  return { note, ...(id === undefined ? {} : { id }), ...(mark === undefined ? {} : { mark }) };
}

function mentionIn(line: string, notes: ReadonlyMap<string, Note>): [string, EditedMention] {
  const [, name = '', type = '', places = '', words = ''] = MENTION.exec(line) ?? [];
  const layer = LAYERS[type];
  if (layer === undefined)
    throw new ImportError(`“${line}” is no mention of the types ${Object.keys(LAYERS).join(', ')}.`);
  const offsets = places.split(/[ ;]/).map(Number);
  const { mark: _, ...note } = notes.get(name) ?? {};
  return [name, { layer, start: offsets[0] ?? 0, end: offsets.at(-1) ?? 0, words, ...note }];
}

/** The notes of mentions by the names of these, of whatever program there are several. */
function notesIn(lines: readonly string[], left: string[]): Map<string, Note> {
  const notes = new Map<string, Note>();
  for (const line of lines) {
    const [, kind, name = '', text = ''] = NOTE.exec(line) ?? [];
    if (kind === 'AnnotatorNotes' && name.startsWith('T')) notes.set(name, noteIn(text));
    else if (line.startsWith('#')) left.push(`“${line}”: corrections hold only notes on mentions`);
  }
  return notes;
}

function relationsIn(
  lines: readonly string[],
  mentions: ReadonlyMap<string, EditedMention>,
  left: string[],
): EditedRelation[] {
  return lines.flatMap((line): EditedRelation[] => {
    if (!line.startsWith('R')) return [];
    const [, type = '', one = '', other = ''] = RELATION.exec(line) ?? [];
    const [from, to] = [mentions.get(one), mentions.get(other)];
    if (from !== undefined && to !== undefined) return [{ type, from, to }];
    left.push(`“${line}”: it names no two mentions of the file`);
    return [];
  });
}

/** Refuses what is no `.ann` file at all. */
function requireBrat(lines: readonly string[]): void {
  for (const [i, line] of lines.entries())
    if (line.trim() !== '' && !line.startsWith('T') && !OTHERS.some(([form]) => form.test(line)))
      throw new ImportError(
        `line ${i + 1}, “${line.slice(0, 60)}”, is nothing that brat writes. Give the .ann file.`,
      );
}

/** The mentions of an `.ann` file, their notes and their relations. */
export function readBrat(content: string): EditedFile {
  const lines = content.split(/\r?\n/);
  requireBrat(lines);
  const left = lines.flatMap((line) => {
    const [, what] = OTHERS.slice(0, -1).find(([form]) => form.test(line)) ?? [];
    return what === undefined ? [] : [`“${line}”: corrections hold no ${what}`];
  });
  const notes = notesIn(lines, left);
  const mentions = new Map(
    lines.filter((line) => line.startsWith('T')).map((line) => mentionIn(line, notes)),
  );
  return {
    mentions: [...mentions.values()],
    relations: relationsIn(lines, mentions, left),
    marks: [...notes.values()].flatMap(({ mark }) => mark ?? []),
    left,
    remarks: [],
  };
}
