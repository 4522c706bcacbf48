import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LayoutBuilder } from '../../pipeline/2-parse/layout.ts';
import { markdownLayout } from '../../pipeline/2-parse/markdown/index.ts';
import { readRegions } from '../../pipeline/2-parse/markdown/regions.ts';
import { markdownTexts } from './fragments.ts';

/** The whole text as remark reads it. */
function byRemark(text: string) {
  const builder = new LayoutBuilder(text);
  const block = { type: 'paragraph' as const, start: 0, end: text.length };
  readRegions(text, [{ inline: false, block, list: 0 }], '', builder);
  return builder.layout();
}

test('what is read without remark is read as remark reads it', () => {
  fc.assert(
    fc.property(markdownTexts(), (text) => {
      const own = markdownLayout(text);
      const remark = byRemark(text);
      expect(own.blocks).toEqual(remark.blocks);
      expect(own.prose.replace(/\s/g, ' ')).toBe(remark.prose.replace(/\s/g, ' '));
      expect(own.replaced).toEqual(remark.replaced);
    }),
    { numRuns: 1500, seed: 7 },
  );
});
