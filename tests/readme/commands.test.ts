import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { commands } from '../../pipeline/commands/commands.ts';
import { plainWords } from '../../pipeline/commands/flags.ts';

/** The words of a line as a shell parts them; quotation marks hold words together. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);

/** Every call of the program in a block for the shell. */
const calls = globSync(['README.md', 'pipeline/**/*.md']).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^```(?:sh|bash|shell)\n([^`]*)^```/gm)].flatMap(([, block = '']) =>
    [...block.matchAll(/^(?:npx )?rubricator (\S+)([^|#<>\n\\]*)$/gm)].map(
      ([line, name = '', rest = '']) => ({
        line: `${file}: ${line}`,
        name,
        rest: words(rest),
      }),
    ),
  ),
);

test('the documents call the program', () => {
  expect(calls.length).toBeGreaterThan(5);
});

test.each(calls)('$line: the command and its flags are there', async ({ name, rest }) => {
  const command = await commands[name]?.();
  if (command === undefined) throw new Error(`there is no command ${name}`);
  await expect(plainWords(command, rest)).resolves.toBeInstanceOf(Array);
});
