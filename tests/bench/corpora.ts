import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../../pipeline/model/source-text.ts';

/** Numbers between 0 and 1 that look random and are the same in every run. */
export function* numbers(): Generator<number> {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 0x1_0000_0000;
  }
}

const FOLDER = 100;

/** A document of about a length, of paragraphs that are drawn by chance. */
function documentOf(paragraphs: readonly string[], length: number, chance: Iterator<number, never>): string {
  const parts = [`# Document\n\n`];
  for (let reached = 0; reached < length; ) {
    const paragraph = paragraphs[Math.floor(chance.next().value * paragraphs.length)] ?? '';
    parts.push(paragraph, '\n\n');
    reached += paragraph.length + 2;
  }
  return parts.join('');
}

/** Writes a corpus below a folder: so many documents, half to one and a half times a length. Gives its characters. */
export function writeCorpus(
  folder: string,
  texts: readonly SourceText[],
  documents: number,
  length: number,
): number {
  const paragraphs = texts
    .flatMap(({ text }) => text.split(/\n{2,}/))
    .filter((paragraph) => paragraph.length > 40);
  const chance = numbers() as Iterator<number, never>;
  let characters = 0;
  for (let i = 0; i < documents; i++) {
    const below = join(folder, `d${Math.floor(i / FOLDER)}`);
    if (i % FOLDER === 0) mkdirSync(below, { recursive: true });
    const text = documentOf(paragraphs, length * (0.5 + chance.next().value), chance);
    writeFileSync(join(below, `t${i}.md`), text);
    characters += text.length;
  }
  return characters;
}
