import type { Layer } from '../model/layer.ts';
import { type EditedMention, ImportError, idIn } from './edited-mention.ts';

const LAYERS: Readonly<Record<string, Layer>> = { Date: 'date', Figure: 'figure', LegalAct: 'legal-act' };

/** A text-bound annotation: its name, type, fragments and words. */
const MENTION = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/;

const NOTE = /^#\d+\tAnnotatorNotes (T\d+)\t(.*)$/;

/** The writer ends a note with the id of its mention. */
const WITH_ID = /^(.*)\[(\w+)\]$/;

function notesOf(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name, note] = NOTE.exec(line) ?? [];
      return name === undefined || note === undefined ? [] : [[name, note]];
    }),
  );
}

function mentionIn(line: string, notes: ReadonlyMap<string, string>): EditedMention {
  const [, name = '', type = '', places = '', words = ''] = MENTION.exec(line) ?? [];
  const layer = LAYERS[type];
  if (layer === undefined)
    throw new ImportError(`“${line}” is no mention of the types ${Object.keys(LAYERS).join(', ')}.`);
  const offsets = places.split(/[ ;]/).map(Number);
  const given = notes.get(name) ?? '';
  const [, note = given, id = ''] = WITH_ID.exec(given) ?? [];
  return { layer, start: offsets[0] ?? 0, end: offsets.at(-1) ?? 0, words, note: note.trim(), ...idIn(id) };
}

/** The mentions of an `.ann` file. */
export function readBrat(content: string): EditedMention[] {
  const lines = content.split(/\r?\n/);
  const notes = notesOf(lines);
  return lines.filter((line) => line.startsWith('T')).map((line) => mentionIn(line, notes));
}
