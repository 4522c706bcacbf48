import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { LegalActAnnotation } from '../../pipeline/model/records.ts';
import { annotated } from '../support/annotated.ts';

/** Mentions to read by hand. */
const SIZE = 200;
/** UTF-16 units of text shown on each side. */
const AROUND = 70;

interface Seen {
  readonly file: string;
  readonly act: LegalActAnnotation;
  readonly text: string;
}

const shown = ({ file, act, text }: Seen): string => {
  const before = text.slice(Math.max(0, act.start - AROUND), act.start);
  const after = text.slice(act.end, act.end + AROUND);
  return `${file} ${act.type} ${act.form}: ${before}[[${act.quote}]]${after}`.replace(/\s+/g, ' ');
};

/**
 * Every n-th mention of a legal act in texts that nobody has annotated, with the words around it, so that false ones
 * can be counted by reading; and how many words there are.
 */
export function actsToRead(data: string): string {
  let words = 0;
  const seen = globSync('texts/countries/*.md', { cwd: data })
    .sort()
    .flatMap((path): Seen[] => {
      const text = readFileSync(join(data, path), 'utf8');
      words += text.split(/\s+/).length;
      return annotated(text).annotations.flatMap((act) =>
        act.layer === 'legal-act' ? [{ file: basename(path, '.md'), act, text }] : [],
      );
    });
  const stride = Math.max(1, seen.length / SIZE);
  const sample = seen.filter((_, i) => Math.floor(i / stride) !== Math.floor((i - 1) / stride));
  return [
    `${seen.length} mentions in ${words} words; ${sample.length} at a stride of ${stride.toFixed(2)}:`,
    ...sample.map(shown),
  ].join('\n');
}
