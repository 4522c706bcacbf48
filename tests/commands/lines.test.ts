import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../pipeline/commands/stream/lines.ts';

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function lines(text: string, size: number): Promise<string[]> {
  const list: string[] = [];
  for await (const line of linesOf(chunksOf(Buffer.from(text), size))) list.push(line.toString());
  return list;
}

test('lines do not depend on the chunks they come in', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '\n', '𝔸', ' ')).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (body, size) => {
      const expected = body.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await lines(body, size)).toEqual(expected);
    }),
  );
});

test('a line of megabytes in small chunks costs its length', async () => {
  const long = 'x'.repeat(8_000_000);
  expect(await lines(`${long}\nshort\n`, 4096)).toEqual([long, 'short']);
});
