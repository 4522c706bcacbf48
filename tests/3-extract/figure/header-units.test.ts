import { describe, expect, it } from 'vitest';
import { fromString } from '../../../pipeline/1-read/index.ts';
import { annotate } from '../../../pipeline/annotate.ts';
import { summarise } from '../../../pipeline/model/summary.ts';

/** The figures of a table, each with what it means. */
function figuresOf(...rows: readonly string[]): string[] {
  const { annotations } = annotate(fromString(rows.join('\n'), { format: 'markdown' }));
  return annotations
    .filter(({ layer }) => layer === 'figure')
    .map((figure) => `${figure.text} → ${summarise(figure)}`);
}

describe('units that the heads of columns name', () => {
  it('hold for the bare numbers below, with their multiplier', () => {
    expect(
      figuresOf(
        '| Year | Cost (EUR million) | Staff (thousands) | Unemployment, % | Exports, bn USD | Area in km² |',
        '|---|---:|---|---|---|---|',
        '| 1998 | 12.5 | 3.2 | 6 to 7 | 1.1 | 1,250 |',
      ),
    ).toEqual([
      '12.5 → money 12500000 EUR',
      '3.2 → count 3200',
      '6 to 7 → percentage 6..7 %',
      '1.1 → money 1100000000 USD',
      '1,250 → measure 1250 km2',
    ]);
  });

  it('find their column over empty cells and rows without outer bars', () => {
    expect(
      figuresOf('Name | Length (m) | Fee (US$ million)', '---|---|---', 'A |  | 40', 'B | 12 | 50'),
    ).toEqual(['40 → money 40000000 USD', '12 → measure 12 m', '50 → money 50000000 USD']);
  });

  it('leave numbers alone that say what they count, and heads without a unit', () => {
    expect(figuresOf('| Cost (EUR) | Posts (filled) |', '|---|---|', '| 14 men | 12 |')).toEqual([
      '14 men → count 14 men',
      '12 → count 12',
    ]);
  });

  it('end with their table', () => {
    expect(figuresOf('| Length (m) |', '|---|', '| 12 |', '', '| Posts |', '|---|', '| 40 |')).toEqual([
      '12 → measure 12 m',
      '40 → count 40',
    ]);
  });
});
