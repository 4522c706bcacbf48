import { firstEndingAfter } from '../../model/span.ts';
import type { Checkable, CheckRule, Problem } from '../rule.ts';

/** What a sentence ends with. */
const ENDED = /[.!?:;…|”"»)\]*_>]\s*$/u;
const GOES_ON = /^\s*[\p{Ll}]/u;

/** Whether the words before a separator do not end a sentence, and those after it go on with it. */
function cut({ text, sentences }: Checkable, i: number, separator: { start: number; end: number }): boolean {
  const [before, after] = [sentences[i], sentences[i + 1]];
  if (before === undefined || after === undefined) return false;
  if (before.end > separator.start || after.start < separator.end) return false;
  return (
    !ENDED.test(text.slice(before.start, before.end)) && GOES_ON.test(text.slice(after.start, after.end))
  );
}

export const sentenceJoined: CheckRule = {
  id: 'pages/sentence-joined',
  severity: 'error',
  docs: 'A sentence that a page separator cuts is one sentence in the record.',
  about: 'record',
  trips: {
    corpus: 'The office had\n\n---\n\ntwelve men.\n',
    edits: {
      'output/a.md.json': [
        /\{"start":0,"end":32,"block":0\}/,
        '{"start":0,"end":14,"block":0},{"start":21,"end":32,"block":0}',
      ],
    },
  },
  passes: { corpus: 'The office had\n\n---\n\ntwelve men.\n' },
  check(document): Problem[] {
    const { separators, sentences, text } = document;
    return separators.flatMap((separator) => {
      const i = firstEndingAfter(sentences, separator.start) - 1;
      if (i < 0 || !cut(document, i, separator)) return [];
      const next = sentences[i + 1];
      return [
        {
          span: { start: separator.start, end: separator.end },
          message: `A sentence is cut by the page separator before “${text.slice(next?.start, (next?.start ?? 0) + 20)}…” and not joined; annotate the document again.`,
          path: ['sentences', String(i)],
        },
      ];
    });
  },
};
