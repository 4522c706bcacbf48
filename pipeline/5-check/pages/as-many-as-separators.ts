import type { CheckRule, Problem } from '../rule.ts';

export const asManyAsSeparators: CheckRule = {
  id: 'pages/as-many-as-separators',
  severity: 'error',
  docs: 'There is one page more than page separators; pages are numbered from 1 and lie in order between the separators.',
  about: 'record',
  trips: { corpus: 'One.\n\n---\n\nTwo.\n', edits: { 'output/a.md.json': ['"n":2', '"n":3'] } },
  passes: { corpus: 'One.\n\n---\n\nTwo.\n' },
  check({ pages, separators, text }): Problem[] {
    const start = [0, ...separators.map(({ end }) => end)];
    const end = [...separators.map((separator) => separator.start), text.length];
    const wrong = start.findIndex((from, i) => {
      const page = pages[i];
      return page?.n !== i + 1 || page.start !== from || page.end !== end[i];
    });
    const same = wrong < 0 && pages.length === start.length;
    return same
      ? []
      : [
          {
            message: `${pages.length} pages do not fit ${separators.length} page separators; annotate the document again.`,
            path: ['pages', String(Math.max(0, wrong))],
            actual: `${pages.length}`,
            expected: `${start.length}`,
          },
        ];
  },
};
