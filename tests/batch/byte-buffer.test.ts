import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteBuffer } from '../../pipeline/batch/byte-buffer.ts';

/** Parts of a few characters and of more than a buffer holds. */
const long = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 1, max: 200_000 }))
  .map(([text, length]) => text.repeat(Math.ceil(length / text.length)));
const part = fc.oneof(fc.string({ unit: 'grapheme' }), long, fc.uint8Array());

test('what was appended is what is written, also when its memory is used again', () => {
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const written: Buffer[] = [];
      const buffer = new ByteBuffer((bytes) => written.push(Buffer.from(bytes)));
      for (const one of parts) {
        const bytes = typeof one === 'string' ? one : new Uint8Array(one);
        buffer.append(bytes);
        if (typeof bytes !== 'string') bytes.fill(0);
      }
      buffer.flush();
      buffer.flush();
      expect(Buffer.concat(written).equals(Buffer.concat(parts.map((one) => Buffer.from(one))))).toBe(true);
    }),
    { numRuns: 30 },
  );
});
