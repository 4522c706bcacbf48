import { describe, expect, test } from 'vitest';
import { findSources, ReadError, readConfiguration, readSource } from '../../pipeline/1-read/index.ts';
import { annotate } from '../../pipeline/annotate.ts';
import { MentionCounts } from '../support/mention-counts.ts';
import { specimen } from './specimen.ts';

/** `TEXTS=<folder>` counts in other texts than the project's own. */
const { TEXTS = 'corpus' } = process.env;

type Rows = Awaited<ReturnType<MentionCounts['rows']>>;

const table = (rows: Rows): string =>
  [
    ['form', 'dates', 'figures', 'legal acts'],
    ...rows.map(({ form, counts }) => [form, counts.date, counts.figure, counts['legal-act']]),
  ]
    .map((cells) => cells.map((cell) => String(cell).padStart(14)).join(''))
    .join('\n');

/** The forms that do not have as many as the record; TimeML has dates only. */
function unlike(rows: Rows): string[] {
  const master = rows.find(({ form }) => form === 'json')?.counts;
  return rows
    .filter(({ form, counts }) =>
      form === 'timeml' ? counts.date !== master?.date : JSON.stringify(counts) !== JSON.stringify(master),
    )
    .map(({ form }) => form);
}

describe('every form has the same mentions', () => {
  test('of the specimen', async () => {
    const counting = new MentionCounts();
    counting.add(specimen());
    const rows = await counting.rows();
    expect(unlike(rows)).toEqual([]);
    expect(rows.find(({ form }) => form === 'json')?.counts).toEqual({ date: 2, figure: 4, 'legal-act': 2 });
  });

  test(`of the texts in ${TEXTS}`, { timeout: 600_000 }, async () => {
    const counting = new MentionCounts();
    for (const source of findSources([TEXTS])) {
      const text = readSource(source, readConfiguration('.'));
      if (text instanceof ReadError) throw text;
      counting.add(annotate(text));
    }
    const rows = await counting.rows();
    console.log(`Mentions in ${TEXTS}, counted in each form\n${table(rows)}`);
    expect(unlike(rows)).toEqual([]);
  });
});
