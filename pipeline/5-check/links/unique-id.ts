import type { Annotation } from '../../model/records.ts';
import type { CheckRule } from '../rule.ts';

export const uniqueId: CheckRule = {
  id: 'links/unique-id',
  severity: 'error',
  docs: 'No two mentions of a document have the same id: links between mentions, and corrections made by people, depend on it.',
  about: 'record',
  trips: {
    corpus: 'The office had 12 men and 13 women.',
    edits: { 'output/a.md.json': [/(?<="(f\w{11})"[\s\S]*)"f\w{11}"/, '"$1"'] },
  },
  passes: { corpus: 'The office had 12 men and 13 women.' },
  check({ annotations }) {
    const seen = new Set<string>();
    const again: Annotation[] = [];
    for (const annotation of annotations) {
      if (seen.has(annotation.id)) again.push(annotation);
      else seen.add(annotation.id);
    }
    return again.map((annotation) => ({
      message: `“${annotation.text}” has the id ${annotation.id}, which an earlier mention has already; annotate the document again.`,
      annotation,
      actual: annotation.id,
    }));
  },
};
