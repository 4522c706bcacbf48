/** The file of one correction that changes a figure of `a.md`, for the examples of rules. */
export const correctedFigure = (
  exact: string,
  fields: object = { value: '13' },
): Readonly<Record<string, string>> => ({
  'corrections/a.md.jsonl': `${JSON.stringify({
    op: 'change',
    layer: 'figure',
    target: { exact },
    fields,
    by: 'A. Reader',
    when: '2025-03-14',
  })}\n`,
});

/** The file of a correction that changes “24 June 2015” in `a.md`. */
export const correctedDate = (fields: object): Readonly<Record<string, string>> => ({
  'corrections/a.md.jsonl': `${JSON.stringify({
    op: 'change',
    layer: 'date',
    target: { exact: '24 June 2015' },
    fields,
    by: 'A. Reader',
    when: '2025-03-14',
  })}\n`,
});
