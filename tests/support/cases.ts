import type { Settings } from '../../pipeline/model/records.ts';

/** What a caret line expects: a span (UTF-16, in the case's text) and a summary. */
interface Expectation {
  readonly start: number;
  readonly end: number;
  readonly summary: string;
}

export interface Case {
  readonly title: string;
  /** Line of the title in the case file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly settings: Partial<Settings>;
  readonly expected: readonly Expectation[];
}

const CARETS = /^(\s*)(\^+) (.+)$/;

/**
 * Reads a case file:
 *
 *     === title
 *     @ dateOrder=MDY referenceDate=2003-05-04
 *     This Act came into force on 24 June 2015.
 *                                 ^^^^^^^^^^^^ date 2015-06-24
 *
 * The settings line is optional; no caret line means that the layer marks nothing. Lines before the first title
 * are remarks.
 */
export function readCases(file: string): Case[] {
  const cases: Case[] = [];
  let open:
    | { title: string; line: number; text?: string; settings: Partial<Settings>; expected: Expectation[] }
    | undefined;
  const close = (): void => {
    if (!open) return;
    if (open.text === undefined) throw new Error(`case “${open.title}” (line ${open.line}) has no sentence`);
    cases.push({ ...open, text: open.text });
  };
  file.split('\n').forEach((content, index) => {
    const carets = CARETS.exec(content);
    if (content.startsWith('=== ')) {
      close();
      open = { title: content.slice(4), line: index + 1, settings: {}, expected: [] };
    } else if (open && content.startsWith('@ ')) {
      open.settings = Object.fromEntries(
        content
          .slice(2)
          .trim()
          .split(/\s+/)
          .map((pair) => pair.split('=')),
      );
    } else if (open && carets) {
      const start = (carets[1] ?? '').length;
      open.expected.push({ start, end: start + (carets[2] ?? '').length, summary: carets[3] ?? '' });
    } else if (open && content.trim() !== '') {
      if (open.text !== undefined) throw new Error(`line ${index + 1}: a case has one line of text`);
      open.text = content;
    }
  });
  close();
  return cases;
}
